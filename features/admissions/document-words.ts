import type { Pair, Words } from '../../foundation/words.ts'
import type { DocumentKind, DocumentState, DocumentStep } from './contract/documents.ts'

export const documentWords = {
  document: ['这份发文', 'document'],
  covered: ['与已准入事项《{{title}}》（{{number}}）对应。', 'It answers to the admitted item “{{title}}” ({{number}}).'],
  coveredNearly: [
    '与已准入事项《{{title}}》（{{number}}）对应，名称有 {{percent}}% 相同。',
    'It answers to the admitted item “{{title}}” ({{number}}); {{percent}}% of the name is the same.',
  ],
  overCap: ['《{{title}}》（{{number}}）已经准入，但这里要求得比准入的更频繁。', '“{{title}}” ({{number}}) is admitted, but less often than this asks.'],
  soft: ['属于倡导，不是硬性要求。', 'It encourages; it does not require.'],
  held: ['{{columns}} 台账里已有，从台账取，不再向社区要。', '{{columns}}: held in the ledgers already; draw it from there instead of asking.'],
  returns: [
    '与已取消的《{{title}}》（{{number}}）相近：取消的事不换名重来。',
    'It resembles “{{title}}” ({{number}}), which was cancelled and does not come back under another name.',
  ],
  notAdmitted: ['没有找到已准入的事项：清单外的事不得交给社区。', 'No admitted item was found: what is on no list may not be handed to a community.'],
  elsewhere: [
    '《{{title}}》（{{number}}）已经准入，但不含这份发文发往的全部区域。请调整发往区域，或报准入扩大范围。',
    '“{{title}}” ({{number}}) is admitted, but not for every area this goes to. Narrow the areas, or apply to widen the item.',
  ],
  stepNotAllowed: ['这份发文现在是“{{state}}”，不能{{step}}。', 'The document is {{state}}; it cannot be: {{step}}.'],
  tooLong: [
    '正文 {{n}} 字，超过{{kind}}的 {{most}} 字。请精简后再报。',
    'The text has {{n}} characters, more than the {{most}} allowed for a {{kind}} document. Shorten it first.',
  ],
  recipientsMissing: ['请写明主送机关，照文件写。', 'Say to whom it is addressed, as the document does.'],
  outside: ['主送范围超出本单位所在区域。', 'The recipients lie outside your own area.'],
  notASentence: ['选中的不是这份发文里完整的一句。请重新选一句。', 'That is not one whole sentence of this document. Choose a sentence again.'],
  markedAlready: ['这一句的同类要求已经列出，在那一处处理就可以。', 'This sentence is listed with that kind of ask already; decide it there.'],
  notMarked: [
    '这一处是按规则找到的，不能取消；不是要求的，请选“不是向社区提要求”。',
    'The rules found this one, so it cannot be taken back; say that it asks nothing instead.',
  ],
  markSent: ['这一处已经转准入，不能取消标出。', 'This place has gone to admission; the mark stays.'],
  noSuchAsk: ['这一处要求', 'ask'],
  reasonMissing: ['请写明理由（至少 4 个字）。', 'Give the reason (at least 4 characters).'],
  itemMissing: ['请选择覆盖这处要求的已准入事项。', 'Choose the admitted item that covers it.'],
  prohibitedStays: ['这一处是不得要求社区的，只能删去。', 'This may not be asked of a community at all; it can only be struck.'],
  stillOpen: ['还有 {{n}} 处没有处理，逐处选定后再通过。', '{{n}} places are not settled. Settle each before passing.'],
  toStrike: ['有 {{n}} 处要删去，请退回发文单位修改。', '{{n}} places are to be struck: return the document for that.'],
  waitingAdmission: ['有 {{n}} 处已转准入，准入后重新核对再通过。', '{{n}} places went to admission; check again once they are admitted.'],
  nothingToSend: ['没有要转准入的。', 'There is nothing to send to admission.'],
  nothingReturned: ['退回要写明理由，或至少有一处选“删去”。', 'Returning needs a reason, or at least one place to strike.'],
  textChanged: ['正文与通过时不一致，请重新报审。', 'The text differs from what was passed; file it again.'],
  numberTaken: ['这个文号已经用过，请换一个。', 'That number is taken; choose another.'],
  numberWrong: ['文号应写成 某局发〔2026〕3号。', 'Write the number with the year in 〔〕 and no leading zero.'],
  admittedSince: ['报准入的《{{title}}》（{{number}}）已经准入。', '“{{title}}” ({{number}}), sent to admission from here, has been admitted.'],
  coverEnded: ['《{{title}}》（{{number}}）已经到期，请重新核对。', '“{{title}}” ({{number}}) has ended; check again.'],
  byLaw: ['法定事项', 'by law'],
  sourceFile: ['这份发文的来源文件', 'source file of this document'],
  fileTooLarge: ['文件超过 20 MB。请压缩后再上传。', 'The file is larger than 20 MB. Make it smaller, then upload again.'],
  needTemplate: ['发文《{{title}}》中写有：{{sentence}}', 'The document “{{title}}” says: {{sentence}}'],
  strikeLine: ['请删去：“{{words}}”。{{because}}', 'Strike “{{words}}”. {{because}}'],
  annexTitle: ['本文涉及社区的事项及准入编号', 'Items of this document that concern communities'],
  annexNone: ['本文没有向社区提出要求。', 'This document asks nothing of communities.'],
  columnItem: ['事项', 'Item'],
  columnNumber: ['准入编号', 'Admission number'],
  columnSentence: ['文中表述', 'As the text says it'],
} as const satisfies Words

export const documentKindWords: Record<DocumentKind, Pair> = {
  comprehensive: ['综合性文件', 'a comprehensive document'],
  special: ['专项文件', 'a document on one subject'],
}

export const documentStateWords: Record<DocumentState, Pair> = {
  draft: ['起草', 'draft'],
  filed: ['待联审', 'under review'],
  returned: ['已退回', 'returned'],
  passed: ['已通过', 'passed'],
  issued: ['已印发', 'issued'],
  withdrawn: ['已撤回', 'withdrawn'],
}

export const documentStepWords: Record<DocumentStep, Pair> = {
  save: ['保存', 'save'],
  file: ['报审', 'file for review'],
  withdraw: ['撤回', 'withdraw'],
  decide: ['逐处处理', 'decide place by place'],
  pass: ['通过', 'pass'],
  return: ['退回', 'return'],
  sendToAdmission: ['转准入', 'send to admission'],
  recheck: ['重新核对', 'check again'],
  issue: ['印发', 'issue'],
}
