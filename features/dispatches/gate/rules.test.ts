import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { civilDay } from '../../../foundation/clock.ts'
import { GateReason } from '../contract.ts'
import { refusalClauses } from '../rules.ts'
import { periodOf } from './period.ts'
import { conditions, judge, type World } from './rules.ts'
import { changed, listedEntry, openWorld, violating } from './worlds.ts'

const reasonsOf = (world: World, held = conditions) => judge(world, held).verdicts.map(({ reason }) => reason)
const lane = { temporary: true, regulariseBy: '2026-11-27' }

test('a world in which every condition holds opens the gate', () => {
  expect(judge(openWorld)).toEqual({ verdicts: [], passing: openWorld.targets })
})

test('there is one condition for each reason of the contract, and a world that violates it', () => {
  expect(conditions.map(({ reason }) => reason).toSorted()).toEqual(GateReason.options.toSorted())
  expect(conditions).toHaveLength(26)
})

test.each(conditions.map((condition) => [condition.reason, condition] as const))(
  '%s alone closes the gate, and without that condition it would be open',
  (reason, condition) => {
    const world = violating[reason]
    expect(reasonsOf(world)).toEqual([reason])
    expect(
      reasonsOf(
        world,
        conditions.filter((other) => other !== condition),
      ),
    ).toEqual([])
  },
)

test('all reasons are told at once', () => {
  const world = changed({ findings: new Set(['veto', 'prohibited']), dueOn: '2026-11-20', unmetConditions: 2, targets: [] }, { admissionNumber: '' })
  expect(reasonsOf(world)).toEqual(['NOT_ADMITTED', 'PROHIBITED', 'VETO', 'NO_TARGET', 'CONDITION_NOT_MET', 'NOTICE_TOO_SHORT', 'DUE_DAY_PAST'])
})

test('the emergency lane passes over notice and funding, and over nothing else', () => {
  expect(conditions.filter((condition) => condition.lane === 'passed over').map(({ reason }) => reason)).toEqual(['FUNDS_NOT_RELEASED', 'NOTICE_TOO_SHORT'])
  for (const { reason, lane: kept } of conditions) {
    const { version, ...rest } = violating[reason]
    const world: World = { ...rest, version: { ...version, temporary: true, regulariseBy: version.regulariseBy ?? '2026-11-27' } }
    expect(reasonsOf(world), reason).toEqual(kept === 'kept' ? [reason] : [])
  }
})

test.each([
  [
    'one community of two is refused, the other would pass',
    changed({ targets: [...openWorld.targets, { code: '110101001002', name: '乙社区', communityType: 'nongcun' }] }),
    ['110101001001'],
  ],
  ['a reason for the whole leaves no community', changed({}, { admissionNumber: null }), []],
])('%s', (_, world, passing) => {
  expect(judge(world).passing.map(({ code }) => code)).toEqual(passing)
  expect(judge(world).verdicts).toHaveLength(1)
})

test.each([
  ['the first day of validity', '2026-11-23', '2027-01-01', true],
  ['the day before it', '2026-11-24', '2027-01-01', false],
  ['the last day', '2026-01-01', '2026-11-24', true],
  ['the day it ends', '2026-01-01', '2026-11-23', false],
  ['no known beginning', null, '2026-11-24', true],
  ['no end', '2026-01-01', null, true],
])('validity is from … until: %s', (_, validFrom, validTo, inForce) => {
  expect(reasonsOf(changed({}, { validFrom, validTo }))).toEqual(inForce ? [] : ['NOT_IN_FORCE'])
})

test('an instant before midnight in Beijing is still the last day, at midnight it is over', () => {
  const at = (instant: string) => reasonsOf(changed({ today: civilDay(instant), dueOn: '2027-01-20', releases: [{ prefix: '11', releasedOn: '2026-01-01' }] }))
  expect(at('2026-12-31T15:59:59.999Z')).toEqual([])
  expect(at('2026-12-31T16:00:00.000Z')).toEqual(['NOT_IN_FORCE'])
})

test.each([
  ['2026-11-30', 5, []],
  ['2026-11-29', 5, ['NOTICE_TOO_SHORT']],
  ['2026-11-27', 5, ['NOTICE_TOO_SHORT']],
  ['2026-11-23', 0, []],
  ['2026-11-22', 0, ['DUE_DAY_PAST']],
  ['2026-11-24', 1, []],
])('sent on Monday 23 November, due on %s, %i working days promised', (dueOn, promisedWorkingDays, expected) => {
  expect(reasonsOf(changed({ dueOn, promisedWorkingDays }))).toEqual(expected)
})

test('a Saturday worked for a holiday counts as a promised day', () => {
  // 2026-09-30 (Wednesday) to 2026-10-10 (Saturday, 调休): 8, 9 and 10 October
  const world = changed({ today: '2026-09-30', dueOn: '2026-10-10', releases: [{ prefix: '11', releasedOn: '2026-01-01' }] })
  expect(reasonsOf({ ...world, promisedWorkingDays: 3 })).toEqual([])
  expect(reasonsOf({ ...world, promisedWorkingDays: 4 })).toEqual(['NOTICE_TOO_SHORT'])
})

test('a budget that would be exactly full passes, one minute more does not', () => {
  const used = (minutes: number) => reasonsOf(changed({ minutesUsed: new Map([['110101001001', minutes]]) }))
  expect(used(540)).toEqual([])
  expect(used(541)).toEqual(['BUDGET_EXCEEDED'])
  expect(reasonsOf(changed({ budget: null, minutesUsed: new Map([['110101001001', 99_999]]) }))).toEqual([])
  expect(reasonsOf(changed({ budget: 0 }))).toEqual(['BUDGET_EXCEEDED'])
})

test('three times a month: the third passes, the fourth does not', () => {
  const after = (occurrences: number) => reasonsOf(changed({ occurrences: new Map([['110101001001', occurrences]]) }, { frequencyCount: 3 }))
  expect(after(2)).toEqual([])
  expect(after(3)).toEqual(['FREQUENCY_USED'])
})

test.each([
  ['the lead department', { kind: 'municipal_department', prefix: '11', isLead: true, isCounterpartOfLead: false }, []],
  ['another municipal department', { kind: 'municipal_department', prefix: '11', isLead: false, isCounterpartOfLead: false }, ['SENDER_NOT_ENTITLED']],
  ['its district counterpart', { kind: 'district_department', prefix: '110101', isLead: false, isCounterpartOfLead: true }, []],
  ['another department of the district', { kind: 'district_department', prefix: '110101', isLead: false, isCounterpartOfLead: false }, ['SENDER_NOT_ENTITLED']],
  ['the counterpart of another district', { kind: 'district_department', prefix: '110105', isLead: false, isCounterpartOfLead: true }, ['OUTSIDE_SENDER_AREA']],
  ['the street of the community', { kind: 'street_office', prefix: '110101001', isLead: false, isCounterpartOfLead: false }, []],
  ['another street', { kind: 'street_office', prefix: '110101002', isLead: false, isCounterpartOfLead: false }, ['OUTSIDE_SENDER_AREA']],
  ['a community committee', { kind: 'community_committee', prefix: '110101001001', isLead: false, isCounterpartOfLead: false }, ['SENDER_NOT_ENTITLED']],
  ['the joint meeting’s office', { kind: 'joint_meeting_office', prefix: '11', isLead: false, isCounterpartOfLead: false }, ['SENDER_NOT_ENTITLED']],
] as const)('sender: %s', (_, sender, expected) => {
  expect(reasonsOf(changed({ sender }))).toEqual(expected)
})

test('a street passes on only what is led by its own district or the city', () => {
  const sender = { kind: 'street_office', prefix: '110101001', isLead: false, isCounterpartOfLead: false } as const
  expect(reasonsOf(changed({ sender, lead: { kind: 'district_department', prefix: '110101' } }))).toEqual([])
  expect(reasonsOf(changed({ sender, lead: { kind: 'district_department', prefix: '110105' } }))).toEqual(['SENDER_NOT_ENTITLED'])
})

test.each([
  ['self-government work sent as assistance', changed({}, { communityRole: 'autonomy' }), ['COMMUNITY_AS_LEAD']],
  ['self-government work on the duty list', changed({}, { communityRole: 'autonomy', list: 'duty' }), []],
  ['no role at all', changed({}, { communityRole: null }), ['COMMUNITY_AS_LEAD']],
  ['a community committee as lead', changed({ lead: { kind: 'community_committee', prefix: '110101001001' } }), ['COMMUNITY_AS_LEAD']],
  ['no lead at all', changed({ lead: null }), ['SENDER_NOT_ENTITLED']],
  ['an entry of the prohibited list itself', changed({}, { list: 'prohibited' }), ['PROHIBITED']],
  ['a certificate that must not be asked for', changed({}, { list: 'banned_certificate' }), ['PROHIBITED']],
  ['a draft', changed({}, { state: 'draft' }), ['NOT_ADMITTED']],
  ['a cancelled item', changed({}, { list: 'cancelled' }), ['NOT_ADMITTED']],
  ['no minutes', changed({}, { minutes: null }), ['FREQUENCY_UNDEFINED']],
  ['money released from tomorrow', changed({ releases: [{ prefix: '11', releasedOn: '2026-11-24' }] }), ['FUNDS_NOT_RELEASED']],
  ['no money needed', changed({ releases: [] }, { fundingKind: 'none' }), []],
  ['a community of unknown type', changed({ targets: [{ code: '110101001001', name: '甲社区', communityType: null }] }), ['WRONG_COMMUNITY_TYPE']],
  ['an item for all types', changed({ targets: [{ code: '110101001001', name: '甲社区', communityType: null }] }, { communityTypes: [] }), []],
  ['an emergency on the last day for its application', changed({ today: '2026-11-27' }, lane), []],
  ['an emergency the day after, without application', changed({ today: '2026-11-28' }, lane), ['NOT_REGULARISED']],
  ['an emergency the day after, with its application', changed({ today: '2026-11-28', regularised: true }, lane), []],
  ['a spreadsheet of an existing form, even in an emergency', changed({ formTwins: 1 }, lane), ['FORM_EXISTS']],
  ['an admitted form sent as an ordinary task', changed({ ofForm: true }), ['FORM_NOT_BY_TASK']],
  ['an admitted form whose report cycle is opened', changed({ ofForm: true, byCycle: true }), []],
  ['an assessment on the register, the first this year', changed({ entry: listedEntry }, { nature: 'assessment' }), []],
  [
    'an assessment no longer kept',
    changed({ entry: { ...listedEntry, state: 'cancelled', decided: 'cancelled' } }, { nature: 'assessment' }),
    ['ASSESSMENT_NOT_LISTED'],
  ],
  [
    'an assessment nobody has decided on',
    changed({ entry: { ...listedEntry, state: 'found', decided: null } }, { nature: 'assessment' }),
    ['ASSESSMENT_NOT_LISTED'],
  ],
  ['an assessment of a department', changed({ entry: { ...listedEntry, authority: 'department' } }, { nature: 'assessment' }), ['ASSESSMENT_NOT_LISTED']],
  ['an assessment on the day it runs out', changed({ entry: { ...listedEntry, sunsetOn: '2026-11-23' } }, { nature: 'assessment' }), ['ASSESSMENT_NOT_LISTED']],
  ['an assessment on the day before', changed({ entry: { ...listedEntry, sunsetOn: '2026-11-24' } }, { nature: 'assessment' }), []],
  ['an inspection under an entry of another kind', changed({ entry: listedEntry }, { nature: 'inspection' }), ['ASSESSMENT_NOT_LISTED']],
  ['a kept assessment looked at again', changed({ entry: { ...listedEntry, state: 're_checked' } }, { nature: 'assessment' }), []],
  [
    'a kept assessment without a cap, the tenth time',
    changed({ entry: { ...listedEntry, yearlyCap: null }, entryUses: new Map([['110101001001', 9]]) }, { nature: 'assessment' }),
    [],
  ],
  ['a plaque that is kept', changed({ entry: { ...listedEntry, kind: 'plaque', authority: null, yearlyCap: null } }, { nature: 'plaque' }), []],
  ['a plaque under an entry of another kind', changed({ entry: { ...listedEntry, yearlyCap: null } }, { nature: 'plaque' }), ['PLAQUE_NOT_ALLOWED']],
  [
    'an organisation that is kept',
    changed({ entry: { ...listedEntry, kind: 'organisation', authority: null, yearlyCap: null } }, { nature: 'organisation' }),
    [],
  ],
  ['a plaque hidden in plain work', changed({ findings: new Set(['plaque']) }), ['PLAQUE_NOT_ALLOWED']],
  ['an organisation hidden in a meeting', changed({ findings: new Set(['organisation']) }, { nature: 'meeting' }), ['ORGANISATION_WITHOUT_BASIS']],
  [
    'a fourth plaque beside an organisation that is kept',
    changed({ entry: { ...listedEntry, kind: 'organisation', authority: null, yearlyCap: null }, findings: new Set(['plaque']) }, { nature: 'organisation' }),
    ['PLAQUE_NOT_ALLOWED'],
  ],
  ['a meeting, through the same gate', changed({}, { nature: 'meeting' }), []],
  ['a meeting that assesses', changed({ findings: new Set(['assessment']) }, { nature: 'meeting' }), ['HIDDEN_ASSESSMENT']],
  ['an assessment that says so', changed({ entry: listedEntry, findings: new Set(['assessment']) }, { nature: 'assessment' }), []],
  ['a veto in an assessment that is kept', changed({ entry: listedEntry, findings: new Set(['veto']) }, { nature: 'assessment' }), ['VETO']],
  ['a cycle with an old sheet of another form attached', changed({ ofForm: true, byCycle: true, formTwins: 2 }), ['FORM_EXISTS']],
])('%s', (_, world, expected) => {
  expect(reasonsOf(world)).toEqual(expected)
})

test.each([
  ['once', '2026-11-23', 'once', null, null],
  ['day', '2026-11-23', '2026-11-23', '2026-11-23', '2026-11-24'],
  ['week', '2026-11-22', '2026-W47', '2026-11-16', '2026-11-23'],
  ['week', '2027-01-01', '2026-W53', '2026-12-28', '2027-01-04'],
  ['week', '2024-12-30', '2025-W01', '2024-12-30', '2025-01-06'],
  ['month', '2026-12-31', '2026-12', '2026-12-01', '2027-01-01'],
  ['quarter', '2026-11-23', '2026Q4', '2026-10-01', '2027-01-01'],
  ['quarter', '2026-03-31', '2026Q1', '2026-01-01', '2026-04-01'],
  ['half_year', '2026-06-30', '2026H1', '2026-01-01', '2026-07-01'],
  ['half_year', '2026-07-01', '2026H2', '2026-07-01', '2027-01-01'],
  ['year', '2026-02-28', '2026', '2026-01-01', '2027-01-01'],
] as const)('%s of %s is %s', (period, day, key, from, until) => {
  expect(periodOf(period, day)).toEqual({ key, from, until })
})

test('every clause the gate or a refusal cites stands in the reference data', () => {
  const { rows } = JSON.parse(readFileSync(new URL('../../../reference/legal-sources.json', import.meta.url), 'utf8')) as {
    rows: { id: string; clauses?: { article: string }[]; articles?: { article: string }[] }[]
  }
  const known = new Set(rows.flatMap(({ id, clauses, articles }) => (clauses ?? articles ?? []).map(({ article }) => `${id} ${article}`)))
  const cited = [...conditions.map(({ clause }) => clause), ...Object.values(refusalClauses)].filter((clause) => clause !== null)
  expect(known.size).toBeGreaterThan(100)
  expect(cited.length).toBeGreaterThanOrEqual(20)
  expect(cited.filter(({ sourceId, article }) => !known.has(`${sourceId} ${article}`))).toEqual([])
})
