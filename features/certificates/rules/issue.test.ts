import { expect, test } from 'vitest'
import type { ClauseState } from '../../laws/contract.ts'
import type { Terms } from '../contract/catalogue.ts'
import { mayIssue, originOf, type JudgedVersion } from './issue.ts'

const day = '2026-11-23'
const city = '110000000000'

const clause = (sourceId: string, article: string, state: ClauseState['state'] = 'in-force', known: ClauseState['known'] = 'clause'): ClauseState => ({
  sourceId,
  article,
  state,
  known,
  sourceTitle: sourceId,
  gist: null,
  textRead: true,
  effectiveFrom: null,
  repealedOn: null,
  successorId: null,
  successorTitle: null,
})
const general = clause('mca-2020-cert', '正文')
const annex = clause('mca-2020-cert', '附件')
const dogs = clause('bj-dog-rules', '第十二条')
const fallback = clause('bj-subdistrict-reg', '第三十二条')

const version = (more: Partial<JudgedVersion> = {}): JudgedVersion => ({
  state: 'published',
  list: 'certificate',
  title: '志愿服务记录证明',
  areaCodes: [city],
  validFrom: null,
  validTo: null,
  clauses: [
    {
      sourceId: 'bj-volunteer-reg',
      article: '第二十二条',
    },
  ],
  officialTitle: false,
  grounding: '北京',
  admissionNumber: null,
  ...more,
})
const volunteers = clause('bj-volunteer-reg', '第二十二条')
const terms = (more: Partial<Terms> = {}): Terms => ({
  askedBy: [],
  usedFor: '',
  knowable: 'own_record',
  knowableNote: '',
  evidence: [],
  validityDays: null,
  competentBody: null,
  route: null,
  routeSource: null,
  disputed: null,
  supersededIn: null,
  ...more,
})
const disputed = { note: '两份文件', for: { sourceId: 'bj-dog-rules', article: '第十二条' }, against: { sourceId: 'mca-2020-cert', article: '附件' } }
const all = [volunteers, general, annex, dogs, fallback]

const cases: [
  sentence: string,
  version: JudgedVersion,
  terms: Terms | null,
  states: ClauseState[],
  answer: string,
  reason: string | null,
  clause: string | null,
][] = [
  ['what a clause in force names and the community records may be issued', version(), terms(), all, 'allowed', null, '第二十二条'],
  ['a fact the community cannot know is refused whoever asks', version(), terms({ knowable: 'cannot' }), all, 'refused', 'CANNOT_KNOW', '正文'],
  [
    'a clause repealed by that day carries nothing',
    version(),
    terms(),
    [clause('bj-volunteer-reg', '第二十二条', 'repealed'), general],
    'refused',
    'BASIS_NOT_IN_FORCE',
    '第二十二条',
  ],
  [
    'a clause not yet in force carries nothing',
    version(),
    terms(),
    [clause('bj-volunteer-reg', '第二十二条', 'not-yet'), general],
    'refused',
    'BASIS_NOT_IN_FORCE',
    '第二十二条',
  ],
  [
    'a clause of a document nobody knows carries nothing',
    version(),
    terms(),
    [clause('bj-volunteer-reg', '第二十二条', 'unknown', 'no'), general],
    'refused',
    'BASIS_NOT_IN_FORCE',
    '第二十二条',
  ],
  ['of a derived title without a clause on record there is no basis', version({ clauses: [] }), terms(), all, 'refused', 'NO_BASIS', '正文'],
  ['the official list itself is a basis, with a doubt', version({ clauses: [], officialTitle: true }), terms(), all, 'allowed', null, null],
  ['the national list refuses with its own clause', version({ list: 'banned_certificate', clauses: [annex] }), terms(), all, 'refused', 'BANNED', '附件'],
  [
    'a ban whose own clause is gone rests on the general one',
    version({ list: 'banned_certificate', clauses: [annex] }),
    terms(),
    [clause('mca-2020-cert', '附件', 'repealed'), general],
    'refused',
    'BANNED',
    '正文',
  ],
  [
    'a row of 2016 that was dropped in 2019 is superseded',
    version({ list: 'cancelled', validFrom: '2020-01-01' }),
    terms({ supersededIn: '2019年减至4项' }),
    all,
    'refused',
    'SUPERSEDED',
    '正文',
  ],
  ['and so it is when the old row itself is read', version({ validTo: '2020-01-01' }), terms(), all, 'refused', 'SUPERSEDED', '正文'],
  ['another city’s list never counts here', version({ areaCodes: ['310000000000'] }), terms(), all, 'refused', 'ELSEWHERE', '正文'],
  [
    'two texts that contradict each other are shown, and nothing is issued',
    version({ clauses: [dogs] }),
    terms({ disputed }),
    all,
    'disputed',
    'DISPUTED',
    '附件',
  ],
  [
    'a dispute ends when the text against is no longer in force',
    version({ clauses: [dogs] }),
    terms({ disputed }),
    [dogs, clause('mca-2020-cert', '附件', 'repealed'), general],
    'allowed',
    null,
    '第十二条',
  ],
  ['what begins later is on no list yet', version({ validFrom: '2027-01-01' }), terms(), all, 'refused', 'NOT_ON_LIST', '正文'],
  ['work that is no proof is on no list of proofs', version({ list: 'assist' }), null, all, 'refused', 'NOT_ON_LIST', '正文'],
  [
    'when the opinions of 2020 are gone, the district regulation is cited',
    version({ list: 'assist' }),
    null,
    [clause('mca-2020-cert', '正文', 'repealed'), fallback],
    'refused',
    'NOT_ON_LIST',
    '第三十二条',
  ],
  ['when no general clause is in force, none is cited', version({ list: 'assist' }), null, [], 'refused', 'NOT_ON_LIST', null],
]

test.each(cases)('%s', (_, one, its, states, answer, reason, article) => {
  const verdict = mayIssue(one, its, day, states)
  expect([verdict.answer, verdict.reason, verdict.clause?.article ?? null]).toEqual([answer, reason, article])
})

test('a dispute shows both texts, or the one on record', () => {
  expect(mayIssue(version({ clauses: [dogs] }), terms({ disputed }), day, all).texts.map(({ sourceId }) => sourceId)).toEqual(['bj-dog-rules', 'mca-2020-cert'])
  const one = mayIssue(version({ clauses: [], officialTitle: true }), terms({ disputed: { ...disputed, for: null } }), day, all)
  expect([one.answer, one.texts.length]).toEqual(['disputed', 1])
})

test('what is not certain is told although the answer stands', () => {
  const unknown = clause('bj-volunteer-reg', '第二十二条', 'unknown')
  const verdict = mayIssue(version(), terms({ knowable: null, route: '查询', routeSource: 'domain-knowledge(未取得)' }), day, [unknown, general])
  expect(verdict.answer).toBe('allowed')
  expect(verdict.doubts).toEqual(['CLAUSE_DATE_UNKNOWN', 'KNOWABLE_UNSAID', 'TITLE_NOT_OFFICIAL', 'ROUTE_FROM_KNOWLEDGE'])
})

test('each entry says which list it comes from', () => {
  expect([
    originOf(version({ list: 'banned_certificate', clauses: [annex] })),
    originOf(version({ grounding: '北京(2019保留4项之一)' })),
    originOf(version({ grounding: '北京(2016版15项之一,报道列举)' })),
    originOf(version()),
    originOf(version({ admissionNumber: '京准〔2026〕3号' })),
    originOf(version({ areaCodes: ['420000000000'] })),
  ]).toEqual(['national_2020', 'beijing_2019', 'beijing_2016', 'statute', 'admission', 'elsewhere'])
})
