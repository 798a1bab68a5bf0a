/** 不予出具告知书: what the letter says. Says why, who is competent and where to go; blames nobody. */
import type { Pair, Words } from '../../foundation/words.ts'
import type { Reason } from './contract/catalogue.ts'

export const letterWords = {
  title: ['不予出具证明告知书', 'Notice that a proof is not issued'],
  person: ['当事人', 'To whom it may concern'],
  namedPerson: ['{{name}}', '{{name}}'],
  opening: [
    '您反映{{body}}要求由我社区出具“{{title}}”。经核对{{day}}有效的证明事项清单和有关规定，这项证明不予出具。现告知如下：',
    'You told us that {{body}} asks for a “{{title}}” from our community. Having checked the lists and rules in force on {{day}}, we do not issue it, for the following reasons.',
  ],
  selfMadeHead: ['居民自助生成 社区未盖章', 'Made by a resident, not sealed by the community'],
  openingNeutral: [
    '{{body}}要求当事人提供由社区出具的“{{title}}”。依据{{day}}有效的证明事项清单和有关规定，社区不出具这项证明。现将理由和依据列明如下：',
    '{{body}} asks for a “{{title}}” from a community. By the lists and rules in force on {{day}}, communities do not issue it, for the following reasons.',
  ],
  why: ['理由和依据', 'Why, and on what basis'],
  basis: ['依据：{{clause}}。', 'Basis: {{clause}}.'],
  basisGist: ['依据：{{clause}}（{{gist}}）。', 'Basis: {{clause}} ({{gist}}).'],
  noBasis: [
    '所依据的条文在当日没有查到有效文本，已请清单管理员核对。',
    'No text in force that day was found on record; the list steward has been asked to check.',
  ],
  bothTexts: [
    '两份文件说法不一：{{texts}}。在主管部门明确之前，社区不出具，由有权单位办理。',
    'The texts disagree: {{texts}}. Until the competent authority settles it, the community does not issue the proof and the competent body deals with it.',
  ],
  instead: ['应当怎么办理', 'The right way instead'],
  competent: ['有权办理或者核实的单位：{{body}}。', 'Competent to issue or verify it: {{body}}.'],
  route: ['办理途径：{{route}}。', 'The way: {{route}}.'],
  general: [
    '由提出要求的单位依职权自行核查、通过部门间信息共享取得，或者由当事人书面承诺。',
    'The body that asks verifies the fact itself, obtains it through data sharing between departments, or accepts a written declaration.',
  ],
  toBody: ['致提出要求的单位', 'To the body that asks'],
  toBodyText: [
    '请不要再要求居民提供这项证明。贵单位认为法律法规规定应由社区出具的，请写明条文，与我社区或者所在区联席会议办公室联系。',
    'Please do not ask residents for this proof. If you hold that a law requires the community to issue it, name the clause and write to us or to the joint-meeting office of the district.',
  ],
  checkAt: ['核对这份告知书，请打开：', 'To check this notice, open:'],
  unsealed: ['（居民自助生成，社区未盖章）', '(made by a resident; not sealed by the community)'],
  selfMade: [
    '本告知书由居民在公开页面自助生成，由系统依当日清单判断，社区没有审核，也没有盖章；有疑问的，可以向社区核实。不收费',
    'Made by a resident on the public page: judged by the system from the lists of the day, neither reviewed nor sealed by the community. In doubt, ask the community. Free of charge',
  ],
  note: ['本告知书不收费，可以直接交给提出要求的单位', 'Free of charge; to be handed to the body that asks'],
} as const satisfies Words

export const reasonWords: Record<Reason, Pair> = {
  BANNED: ['这项证明列入不应由社区出具的证明事项清单，社区不得出具。', 'It is on the list of proofs that communities must not issue.'],
  SUPERSEDED: [
    '这项证明曾在北京市 2016 年的清单里，{{explanation}}，不再由社区出具。',
    'It stood on Beijing’s list of 2016 and has been dropped since ({{explanation}}).',
  ],
  ELSEWHERE: ['只有外地的清单提到这项证明，在北京没有依据。', 'Only lists of other places name it; it has no basis in Beijing.'],
  DISPUTED: ['对这项证明，现行文件的规定不一致。{{explanation}}', 'The texts in force contradict each other on it. {{explanation}}'],
  CANNOT_KNOW: [
    '社区没有能力核实这件事，不能为不知道的事作证明。{{explanation}}',
    'The community has no means of knowing the fact and does not certify what it does not know. {{explanation}}',
  ],
  BASIS_NOT_IN_FORCE: ['这项证明所依据的条文当日没有效力。', 'The clause it rested on is not in force that day.'],
  NO_BASIS: [
    '没有查到由社区出具这项证明的法律法规条文，核对清楚之前不出具。',
    'No clause of law on record says that communities issue it; until that is settled it is not issued.',
  ],
  NOT_ON_LIST: [
    '这项证明不在社区可以出具的证明事项清单上。出具证明须有法律法规依据或者列入保留清单，清单以外的不出具。',
    'It is on no list of proofs that communities may issue. A proof needs a basis in law or a place on the list of those retained.',
  ],
  NOT_EVIDENCED: [
    '出具这项证明必须看到的材料没有齐，社区不能确认这件事。{{explanation}}',
    'What must be seen before it is issued could not be seen, so the community cannot confirm the fact. {{explanation}}',
  ],
}
