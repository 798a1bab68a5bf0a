import type { Words } from '../../../foundation/words.ts'

export const words = {
  suggestions: ['投诉与建议', 'Complaints and suggestions'],
  lead: [
    '遇到没有准入编号却要社区办的事、要求社区出具不该出的证明，或对清单有意见，都可以在这里说。居民、社区工作者、单位都可以。',
    'Asked for something without an admission number, for a certificate nobody may demand, or unhappy with a list? Say so here, whether you live in a community, work in one, or write for an organisation.',
  ],
  leadClock: ['联席会议办公室在 {{n}} 个工作日内答复。', 'The office of the joint meeting answers within {{n}} working days.'],
  write: ['写下来', 'Tell us'],
  body: ['要说的事', 'What is it about?'],
  bodyHelp: [
    '什么时候、哪个单位、要求做什么，知道多少写多少。最多 2000 字。请不要写他人的身份证号、住址。',
    'When, which body, what was asked: as much as you know. At most 2,000 characters. Please leave out other people’s ID numbers and addresses.',
  ],
  bodyShort: ['请写下要说的事，至少 2 个字。', 'Please write at least two characters.'],
  area: ['在哪个区（可不选）', 'Which district (optional)'],
  areaHelp: ['选了区，区里也能看到并答复；不选，由市里答复。', 'With a district, its own office can see and answer it; without one, the city answers.'],
  anyArea: ['不选', 'None'],
  contact: ['电话或邮箱（可不填）', 'Telephone or e-mail (optional)'],
  contactHelp: [
    '只在需要向您核实时使用：查看要写明用途并留下记录，答复后即删除。不填也一样答复。',
    'Used only to ask you back: whoever looks states the purpose and leaves a record, and it is erased with the answer. You are answered without it all the same.',
  ],
  aboutHome: ['附上来自的页面：首页', 'Say which page this comes from: the home page'],
  about: ['附上来自的页面：{{path}}', 'Say which page this comes from: {{path}}'],
  privacy: [
    '不用登录，不留姓名，不用照片和定位。服务器依法留存的日志会记下访问的网络地址。',
    'No sign-in, no name, no photograph, no location. The log that the law requires keeps the network address of the visit.',
  ],
  send: ['发送', 'Send'],
  received: ['收到了', 'Received'],
  answeredUntil: ['最晚{{day}}答复。', 'You will be answered by {{day}}.'],
  yourCode: ['查询编号', 'Your code'],
  keepCode: [
    '请抄下或拍下这个编号。看答复只凭编号，不用登录；编号丢了无法找回，也请不要告诉别人。',
    'Please write it down or take a picture. The answer is read with this code alone, without sign-in; a lost code cannot be recovered. Keep it to yourself.',
  ],
  another: ['再写一件', 'Write another'],
  follow: ['看答复', 'Read an answer'],
  followCode: ['查询编号', 'Code'],
  followHelp: [
    '三组字母和数字，例如 K7QM-4XWP-9TRC；大小写、空格不影响。',
    'Three groups of letters and figures, such as K7QM-4XWP-9TRC; case and spaces do not matter.',
  ],
  find: ['查看', 'Look it up'],
  noSuchCode: [
    '没有找到这个编号，请核对后再输入。编号里没有数字 0、1，也没有字母 O、I、L。',
    'There is no such code; please check it. Codes contain no 0 or 1 and no O, I or L.',
  ],
  waiting: ['等待答复', 'Waiting for an answer'],
  answered: ['已答复', 'Answered'],
  sentOn: ['{{day}}发送', 'Sent {{day}}'],
  youWrote: ['您写的', 'What you wrote'],
  answer: ['答复', 'The answer'],
  answeredBy: ['{{organisation}}，{{day}}', '{{organisation}}, {{day}}'],
  overdue: ['答复期限{{day}}已过，这件事已在办理单位的待办中排在最前。', 'The answer was due {{day}}; it now stands first among what waits at the office.'],
} as const satisfies Words
