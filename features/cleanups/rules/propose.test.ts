import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Outcome } from '../contract.ts'
import { law } from './law.ts'
import { keepFault, proposeFor, type Facts, type Judged } from './propose.ts'

const today = '2026-11-23'
const base: Judged = {
  kind: 'assessment',
  title: '社区工作考评',
  ownerName: '某部门',
  authority: 'central',
  clauses: [],
  basisText: null,
  duties: '',
  objects: '',
  place: null,
  yearlyCap: null,
  sunsetOn: null,
  vetoWords: null,
  elsewhere: false,
}
const article = [{ sourceId: 'people-mediation-law', article: '第八条' }]
const twin: Facts['twin'] = { id: '01990000-0000-7000-8000-000000000001', title: '综合考评', likeness: 0.9 }

const cases: [sentence: string, change: Partial<Judged>, outcome: Outcome | null, cites: keyof typeof law | null, facts?: Partial<Facts>][] = [
  ['an assessment of the central committee and government', {}, 'keep', 'assessments'],
  ['one of the municipal committee and government', { authority: 'municipal' }, 'keep', 'assessments'],
  ['one of a department', { authority: 'department' }, 'cancel', 'assessments'],
  ['one of a district', { authority: 'district' }, 'cancel', 'assessments'],
  ['one of a street', { authority: 'street' }, 'cancel', 'assessments'],
  ['one without any basis', { authority: 'none' }, 'cancel', 'assessments'],
  ['one nobody knows who requires', { authority: null }, null, null],
  ['an inspection of a department', { kind: 'inspection', authority: 'department' }, 'cancel', 'inspections'],
  ['an award of a department', { kind: 'award', authority: 'department' }, 'cancel', 'lists'],
  ['an award of the municipal committee', { kind: 'award', authority: 'municipal' }, 'keep', 'lists'],
  ['a veto, even of the central committee', { vetoWords: '一票否决' }, 'cancel', 'assessments'],
  ['a ledger with a veto', { kind: 'paper_ledger', vetoWords: '一票否决' }, 'cancel', 'assessments'],
  ['a veto nobody noted, in its name', { title: '安全生产一票否优考评' }, 'cancel', 'assessments'],
  ['a veto in what it does', { duties: '发生火情的社区取消当年评优评先资格。' }, 'cancel', 'assessments'],
  ['an inspection with a deciding point', { kind: 'inspection', duties: '设否决项三条' }, 'cancel', 'assessments'],
  ['one that does away with the veto', { duties: '综合考评，不得一票否决。' }, 'keep', 'assessments'],
  ['one that has run out', { sunsetOn: today }, 'cancel', 'inspections'],
  ['one that runs out tomorrow', { sunsetOn: '2026-11-24' }, 'keep', 'assessments'],
  ['one like another that is kept', {}, 'merge', 'mechanisms', { twin }],
  ['a cancelled kind is not merged for being alike', { authority: 'street' }, 'cancel', 'assessments', { twin }],
  ['the Party organisation’s plaque', { kind: 'plaque', title: '社区党组织', place: 'outside' }, 'keep', 'plaques'],
  ['the residents’ committee’s', { kind: 'plaque', title: '社区居民委员会', place: 'outside' }, 'keep', 'plaques'],
  ['the work station’s, in full-width brackets', { kind: 'plaque', title: '社区工作站（社区服务站）', place: 'outside' }, 'keep', 'plaques'],
  ['a plaque that borrows the name', { kind: 'plaque', title: '退役军人服务站', place: 'outside', clauses: article }, 'cancel', 'plaques'],
  ['a lawful plaque inside', { kind: 'plaque', title: '退役军人服务站', place: 'inside', clauses: article }, 'keep', null],
  ['a plaque inside without basis', { kind: 'plaque', title: '市民学校', place: 'inside' }, 'cancel', 'plaques'],
  ['an organisation with basis, duties and people served', { kind: 'organisation', clauses: article, duties: '调解', objects: '居民' }, 'keep', null],
  ['with a basis in the source’s own words', { kind: 'organisation', basisText: '某条例', duties: '调解', objects: '居民' }, 'keep', 'signs'],
  ['with duties, but without basis', { kind: 'organisation', duties: '调解', objects: '居民' }, 'cancel', 'signs'],
  ['with basis, but without real duties', { kind: 'organisation', clauses: article, objects: '居民' }, 'cancel', 'mechanisms'],
  [
    'with basis, and duties that say there are none',
    { kind: 'organisation', clauses: article, duties: '暂无具体工作', objects: '居民' },
    'cancel',
    'mechanisms',
  ],
  ['with basis, serving “nobody in particular”', { kind: 'organisation', clauses: article, duties: '调解', objects: '无' }, 'cancel', 'mechanisms'],
  ['with basis, but nobody it serves', { kind: 'organisation', clauses: article, duties: '调解' }, 'cancel', 'mechanisms'],
  ['a wall poster of a department', { kind: 'wall_sign', authority: 'department' }, 'cancel', 'mechanisms'],
  ['a wall poster the law requires', { kind: 'wall_sign', authority: 'central', clauses: article }, 'keep', null],
  ['a paper ledger of a district', { kind: 'paper_ledger', authority: 'district' }, 'cancel', 'forms'],
  ['a regular meeting of a department', { kind: 'regular_meeting', authority: 'department' }, 'cancel', 'meetings'],
  ['a group of a street', { kind: 'group_app', authority: 'street' }, 'cancel', 'applications'],
  ['a group nobody knows whose', { kind: 'group_app', authority: null }, null, null],
  ['another city’s practice', { elsewhere: true }, null, null],
]

test.each(cases)('%s: %o → %s', (_, change, outcome, cites, facts = {}) => {
  const { kind } = { ...base, ...change }
  const proposed = proposeFor({ ...base, ...change }, { today, twin: null, ...facts })
  expect(proposed.outcome, kind).toBe(outcome)
  expect(proposed.reasons.length).toBeGreaterThan(0)
  expect(proposed.reasons.every(({ sentence }) => sentence.zh !== '' && !sentence.zh.includes('{{') && !sentence.en.includes('{{'))).toBe(true)
  if (cites) expect(proposed.reasons[0]?.clause).toEqual(law[cites])
  else if (outcome === 'keep') expect(proposed.reasons[0]?.clause).toEqual(article[0])
  expect(proposed.intoId).toBe(outcome === 'merge' ? twin?.id : null)
})

test.each<[string, Partial<Judged>, boolean]>([
  ['an assessment of a department', { authority: 'department' }, false],
  ['a veto', { vetoWords: '一票否决' }, false],
  ['a veto in other words', { kind: 'paper_ledger', authority: 'department', duties: '未登记的社区取消评优资格' }, false],
  ['a fourth plaque', { kind: 'plaque', place: 'outside' }, false],
  ['an organisation without basis', { kind: 'organisation' }, false],
  ['an assessment nobody knows who requires', { authority: null }, false],
  ['a paper ledger the meeting finds useful', { kind: 'paper_ledger', authority: 'department' }, true],
  ['a required assessment', {}, true],
])('the joint meeting may keep %s: %o', (_, change, may) => {
  expect(keepFault({ ...base, ...change }, today) === undefined).toBe(may)
})

test('every clause the rules cite stands in the reference data', () => {
  const { rows } = JSON.parse(readFileSync(new URL('../../../reference/legal-sources.json', import.meta.url), 'utf8')) as {
    rows: { id: string; articles?: { article: string }[] }[]
  }
  const known = new Set(rows.flatMap(({ id, articles = [] }) => articles.map(({ article: one }) => `${id} ${one}`)))
  expect(
    Object.values(law)
      .map(({ sourceId, article: one }) => `${sourceId} ${one}`)
      .filter((cited) => !known.has(cited)),
  ).toEqual([])
})
