import type { z } from 'zod'
import type { Pair, Words } from '../../../../foundation/words.ts'
import type { RequestKind, ResidentRequest } from '../../contract/care.ts'

export const requestKindWords: Record<z.output<typeof RequestKind>, Pair> = {
  access: ['查阅、复制', 'See or copy'],
  correction: ['更正、补充', 'Correct'],
  deletion: ['删除', 'Delete'],
}

export const requestStateWords: Record<ResidentRequest['state'], Pair> = {
  open: ['待答复', 'Open'],
  granted: ['已办理', 'Granted'],
  partly: ['部分办理', 'Partly granted'],
  refused: ['不予办理', 'Refused'],
}

export const requestWords = {
  toAnswer: ['去答复', 'Answer'],
  lead: [
    '居民有权查阅、更正、删除自己的个人信息（个人信息保护法第四十五至四十七条）。',
    'Residents may see, correct and delete what is held about them (Personal Information Protection Law, articles 45–47).',
  ],
  receive: ['登记一件请求', 'Record a request'],
  kind: ['请求什么', 'What is asked'],
  community: ['社区（村）', 'Community'],
  subject: ['哪一条记录', 'Which record'],
  subjectHelp: [
    '从这位居民的记录页面点“登记本人的请求”，这里会自动对应。不对应也可以先登记。',
    'Use “Record a request” on the resident’s record page to tie it to the record. It may be recorded without.',
  ],
  forSubject: ['登记本人的请求', 'Record a request'],
  untie: ['不对应这条记录', 'Not this record'],
  right: ['依据', 'Right'],
  rightOf: ['个人信息保护法{{article}}', 'Personal Information Protection Law, {{article}}'],
  body: ['请求的内容', 'The request'],
  askedBy: ['请求人及核验方式', 'Who asks, and how they proved it'],
  seeAsker: ['查看请求人', 'Show who asks'],
  askerPurpose: ['用来做什么', 'For what purpose'],
  askerPurposeExample: ['例如：电话答复本人', 'For example: to answer by telephone'],
  askerHelp: ['查看会记录在案。', 'The look is recorded.'],
  receivedOn: ['收到日期', 'Received'],
  record: ['登记', 'Record'],
  recorded: ['已登记，请在期限内答复。', 'Recorded; answer by its due day.'],
  openOnly: ['只看待答复的', 'Open ones only'],
  none: ['没有待答复的请求', 'No request is open'],
  noneHow: ['居民到社区提出后，由工作人员在这里登记。', 'When a resident asks, a worker records it here.'],
  state: ['状态', 'State'],
  due: ['答复期限', 'Due'],
  daysLeft: ['还有 {{n}} 个工作日', '{{n}} working days left'],
  held: ['系统里登记的内容', 'What is held'],
  looked: ['谁看过完整内容', 'Who looked in full'],
  noLooks: ['没有人看过。', 'Nobody.'],
  noSubject: ['这件请求还没有对应到一条记录。', 'This request is not tied to a record yet.'],
  outcome: ['处理', 'Outcome'],
  answer: ['答复内容', 'Answer'],
  send: ['答复', 'Answer'],
  sent: ['已答复。', 'Answered.'],
  erase: ['删除', 'Erase'],
  keptBecause: ['须保留：{{because}}', 'Must be kept: {{because}}'],
  correctTo: ['更正为', 'Correct to'],
  clause: ['不予办理的依据', 'The clause it rests on'],
  answered: ['{{who}}答复于{{day}}', 'Answered by {{who}}, {{day}}'],
} as const satisfies Words
