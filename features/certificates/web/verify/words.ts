import type { Words } from '../../../../foundation/words.ts'

export const words = {
  title: ['核验社区出具的证明', 'Check a certificate issued by a community'],
  lead: [
    '用手机扫证明上的二维码，就会打开本页并给出结果；打开过一次以后，没有网络也能核验。二维码里没有个人信息，核验不登录、不留记录。',
    'Scan the QR code on the certificate with a phone and this page opens with the answer; once opened, it also works without a network. The code holds no personal data; checking needs no sign-in and leaves no record.',
  ],
  checking: ['正在核验…', 'Checking …'],
  result: ['核验结果', 'Result'],
  valid: ['有效', 'Valid'],
  validExpired: ['有效，但期限已过', 'Valid, but past its date'],
  validHow: [
    '签名无误；截至{{asOf}}，出具社区没有撤销或替换这份证明。',
    'The signature is good; as of {{asOf}} the community had neither revoked nor replaced it.',
  ],
  expired: [
    '有效期至{{day}}，已过。有效期内办的事不受影响，新办的事请重新开具。',
    'It was valid until {{day}}, which has passed. What was done with it in time stands; for anything new ask for a new one.',
  ],
  revoked: ['已撤销（{{day}}）', 'Revoked ({{day}})'],
  revokedHow: [
    '出具单位于{{day}}撤销了这份证明，自那天起不再使用；撤销之前它是正式出具的。',
    'Its issuer revoked it on {{day}}; from that day it is no longer used. Until then it was duly issued.',
  ],
  superseded: ['已被替换', 'Superseded'],
  supersededHow: ['出具社区于{{day}}更正，请使用{{number}}。', 'The community corrected it on {{day}}: use {{number}} instead.'],
  altered: ['内容被改动', 'Altered'],
  unreadable: ['读不出这段内容', 'This cannot be read'],
  alteredSignature: [
    '二维码的内容与签名不符：这不是社区签出来的样子。请向出具社区核实，不要采用。',
    'What the code says does not fit its signature: this is not what the community signed. Ask the issuing community; do not rely on it.',
  ],
  alteredUnreadable: [
    '没有读到完整的签名内容：可能没有扫完整，也可能不是证明上的二维码或被改动过。请重新扫码；仍是这样，请向出具社区核实。',
    'No complete signed content was found: it may not have been scanned completely, may not be a certificate’s code, or may have been altered. Scan again; if it stays so, ask the issuing community.',
  ],
  alteredContent: [
    '填写的内容（或文件）与签名时不一致。请先检查是否填错；没有填错，就是纸面或文件被改动，请向出具社区核实。',
    'What you entered (or the file) is not what was signed. Check for a typing error first; if there is none, the paper or file was altered: ask the issuing community.',
  ],
  unknown: ['状态未知（状态表早于{{since}}）', 'Unknown since (status list older than {{since}})'],
  unknownKeyRevoked: ['状态未知（签名的密钥已作废）', 'Unknown (the key it was signed with was revoked)'],
  unknownKeyMissing: ['状态未知（本机没有所用的公钥）', 'Unknown (its key is not on this device)'],
  unknownNone: ['状态未知（还没有状态表）', 'Unknown (no status list yet)'],
  unknownStale: [
    '签名无误，但本机的状态表截至{{since}}，已超过可依据的时间；此后是否撤销不清楚。连上网络再打开本页即可。',
    'The signature is good, but the status list on this device is of {{since}} and too old to rely on: whether it was revoked since is not known. Open this page with a network.',
  ],
  unknownNoList: [
    '签名无误，但本机还没有可用的状态表。连上网络再打开本页即可。',
    'The signature is good, but this device has no status list to rely on yet. Open this page with a network.',
  ],
  unknownNoKey: [
    '本机没有这份证明所用的公钥，无法核验签名。连上网络再打开本页即可。',
    'This device lacks the key the certificate was signed with, so the signature cannot be checked. Open this page with a network.',
  ],
  unknownRevokedKey: [
    '这份证明所用的密钥已作废，签名不能再作为依据。请按编号查询，或向出具社区核实。',
    'The key it was signed with has been revoked, so its signature cannot be relied on. Look it up by its number, or ask the issuing community.',
  ],
  unknownInsecure: [
    '浏览器只在 https 网址下提供核验签名的功能。请用 https 打开本页，或按编号查询。',
    'Browsers check signatures on https pages only. Open this page by https, or look it up by its number.',
  ],
  signedFacts: ['签名所载', 'What the signature covers'],
  number: ['编号', 'Number'],
  kind: ['证明事项', 'Kind'],
  /** On certificates printed before the issuer's name was signed. */
  community: ['出具社区代码', 'Issuing community (code)'],
  communityName: ['出具社区', 'Issuing community'],
  issuedOn: ['出具日期', 'Issued on'],
  validUntil: ['有效期至', 'Valid until'],
  noLimit: ['未规定', 'no limit stated'],
  statusAsOf: ['状态表截至', 'Status list as of'],
  comparePaper: ['核对纸面内容', 'Compare with the paper'],
  compareHow: [
    '填写证明上的姓名、身份证号后四位和核对码，在本机比对，不会发送出去。',
    'Enter the name, the last four of the ID number and the check code as printed. They are compared on this device and not sent anywhere.',
  ],
  name: ['姓名', 'Name'],
  idTail: ['身份证号后四位', 'Last four of the ID number'],
  checkCode: ['核对码', 'Check code'],
  compare: ['比对', 'Compare'],
  comparing: ['正在比对…', 'Comparing …'],
  matches: [
    '姓名、身份证号后四位、核对码与签名时一致。证明的事实没有比对。',
    'Name, last four digits and check code are as signed. The fact certified was not compared.',
  ],
  contentUnchecked: [
    '还没有核对证明的事实：“有效”只说明这个编号由该社区签出、现在没有撤销或替换；填姓名、身份证号后四位和核对码，也只核对这三项。纸上写的事实是否被改动，请用电子文件核对（下面“核对电子文件”），或者向出具社区核实。',
    'The fact certified has not been checked: “valid” says that the community signed this number and has neither revoked nor replaced it; name, last four digits and check code compare only these three. Whether the fact on paper was altered is told by the PDF file (“Compare a PDF file” below), or by the issuing community.',
  ],
  compareFile: ['核对电子文件', 'Compare a PDF file'],
  compareFileHow: [
    '选择收到的 PDF，在本机算出文件指纹，只把指纹发去比对。',
    'Choose the PDF you were given; its fingerprint is made on this device, and only that is sent.',
  ],
  choosePdf: ['选择 PDF', 'Choose a PDF'],
  choosePicture: ['拍照或选择图片', 'Take or choose a picture'],
  fileSame: ['电子文件与用印时逐位一致，写明的事实也一致。', 'The file is to the last bit the one that was sealed, the fact included.'],
  fileOffline: ['核对文件需要网络，请联网后再试。', 'Comparing a file needs a network; try again with one.'],
  otherWays: ['没有扫码？', 'No scanner?'],
  paste: ['二维码里的网址或内容', 'Address or text of the QR code'],
  pasteButton: ['核验', 'Check'],
  image: ['二维码照片', 'Picture of the QR code'],
  imageHow: ['在本机识别，不会上传。', 'Read on this device, not uploaded.'],
  imageNone: [
    '照片里没有识别到二维码。请靠近一些，只拍二维码，拍得正、拍得清楚再试。',
    'No QR code was found in the picture. Go closer and take only the code, straight and sharp.',
  ],
  imageLooking: ['正在照片里找二维码…（{{percent}}%）', 'Looking for the code in the picture … ({{percent}} %)'],
  imageIsPdf: [
    '这是 PDF，不是照片。先扫纸面上的二维码（或粘贴证明的核验网址），结果页上的“核对电子文件”可以核对这份 PDF；只想知道状态，可以按编号查询。',
    'This is a PDF, not a picture. Scan the code first (or paste the address it says); “Compare a PDF file” on the page of the result then takes it. To learn only how it stands, look up its number.',
  ],
  byNumber: ['按编号查询', 'Look up a number'],
  byNumberHow: [
    '只能查到状态，不能看出纸面内容是否被改动；要核对内容请扫码。需要网络。',
    'This tells the standing only, not whether the paper was altered; scan the code for that. Needs a network.',
  ],
  lookUp: ['查询', 'Look up'],
  numberUnknown: [
    '登记中没有这个编号。请按证明上的写法核对，例如“某某社区证〔2026〕12号”。',
    'No such number is on record. Compare it with the paper, for example “某某社区证〔2026〕12号”.',
  ],
  numberValid: ['登记为有效（{{day}}出具）', 'On record as valid (issued {{day}})'],
  offlineReady: [
    '本页已存在本机，没有网络也能核验。状态表截至{{asOf}}，{{hours}}小时内可依据。',
    'This page is kept on this device and works without a network. Status list as of {{asOf}}, to be relied on for {{hours}} hours.',
  ],
} as const satisfies Words
