import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../foundation/canonical-json.ts'
import { changedFields, difference, hashedText } from './canonical.ts'
import type { ItemVersion, ListEntry } from './contract.ts'
import { certificateVersion, workItemVersion, type CertificateRow, type WorkItemRow } from './commands/load-rows.ts'
import {
  appliesTo,
  availableSteps,
  codesAbove,
  coversDay,
  dateFaults,
  isOfOtherPlace,
  minutesPerYear,
  ordinaryWork,
  prefixOf,
  publicationFaults,
} from './rules.ts'

describe('effort', () => {
  test.each([
    [{ frequencyCount: 1, frequencyPeriod: 'month', minutes: 90 }, 1080],
    [{ frequencyCount: 2, frequencyPeriod: 'week', minutes: 30 }, 3120],
    [{ frequencyCount: 3, frequencyPeriod: 'once', minutes: 60 }, 180],
    [{ frequencyCount: null, frequencyPeriod: null, minutes: 60 }, null],
    [{ frequencyCount: 1, frequencyPeriod: 'year', minutes: null }, null],
  ] as const)('%j is %s minutes a year in one community', (version, minutes) => {
    expect(minutesPerYear(version)).toBe(minutes)
  })
})

describe('validity', () => {
  test.each([
    [null, null, true],
    ['2026-11-22', null, true],
    ['2026-11-23', null, false],
    ['2026-01-01', '2026-11-22', false],
    ['2026-01-01', '2026-11-23', true],
  ])('[%s, %s) contains 22 November 2026: %s', (validFrom, validTo, contains) => {
    expect(coversDay({ validFrom, validTo }, '2026-11-22')).toBe(contains)
  })
  test('is three years at most, except for bans, which stand until they are lifted', () => {
    const span = { validFrom: '2026-01-01', validTo: '2029-01-02' }
    expect(dateFaults({ list: 'duty', ...span })).toEqual(['endTooFar'])
    expect(dateFaults({ list: 'duty', ...span, validTo: '2029-01-01' })).toEqual([])
    expect(dateFaults({ list: 'prohibited', ...span })).toEqual([])
    expect(dateFaults({ list: 'duty', ...span, validTo: '2026-01-01' })).toEqual(['endBeforeStart'])
  })
})

describe('where it applies', () => {
  test('a code covers everything below it, and nothing beside it', () => {
    const community = { code: '110101001001', communityType: null }
    expect(codesAbove('110101001001')).toEqual(['110000000000', '110101000000', '110101001000', '110101001001'])
    for (const code of codesAbove('110101001001')) expect(appliesTo({ areaCodes: [code], communityTypes: [] }, community)).toBe(true)
    expect(appliesTo({ areaCodes: ['110102000000', '110101002000'], communityTypes: [] }, community)).toBe(false)
    expect(['110000000000', '110101000000', '110101001000', '110101001001'].map(prefixOf)).toEqual(['11', '110101', '110101001', '110101001001'])
  })
  test('a community whose type is not known is asked only what every type is asked', () => {
    const version = { areaCodes: ['110000000000'], communityTypes: ['pingfang' as const] }
    expect(appliesTo(version, { code: '110101001001', communityType: 'pingfang' })).toBe(true)
    expect(appliesTo(version, { code: '110101001001', communityType: 'shangpin' })).toBe(false)
    expect(appliesTo(version, { code: '110101001001', communityType: null })).toBe(false)
  })
  test('a list of another city is known as such', () => {
    expect(isOfOtherPlace({ areaCodes: ['310000000000'] })).toBe(true)
    expect(isOfOtherPlace({ areaCodes: ['110000000000'] })).toBe(false)
  })
})

const version: ItemVersion = {
  id: '1',
  itemId: 'a',
  number: 2,
  list: 'duty',
  ...ordinaryWork,
  state: 'draft',
  title: '题',
  titleEn: null,
  content: '容',
  communityDuties: '做',
  departmentDuties: '',
  communityRole: 'autonomy',
  clauses: [],
  leadOrganisationId: null,
  leadDepartment: '民政局',
  areaCodes: ['110000000000'],
  communityTypes: [],
  frequencyCount: 1,
  frequencyPeriod: 'year',
  frequencyNote: null,
  minutes: 60,
  funding: { kind: 'none', reason: '自治' },
  dataAsked: '',
  validFrom: '2026-12-01',
  validTo: '2027-12-01',
  admissionNumber: null,
  temporary: false,
  regulariseBy: null,
  officialTitle: true,
  grounding: null,
  source: '',
  note: null,
  doneInsteadBy: null,
  cancelledBecause: null,
  publishedAt: null,
  closedAt: null,
  revision: 1,
  createdAt: '2026-11-22T00:00:00Z',
}
const standing = {
  sourceId: 'x',
  article: '第一条',
  sourceTitle: 'x',
  gist: '',
  known: 'clause',
  state: 'in-force',
  textRead: true,
  effectiveFrom: null,
  repealedOn: null,
  successorId: null,
  successorTitle: null,
} as const

describe('publication', () => {
  const asked = { version, clauses: [standing], predecessor: undefined, today: '2026-11-22' }
  test('a complete version may be published', () => {
    expect(publicationFaults(asked)).toEqual([])
  })
  test.each([
    [{ ...asked, clauses: [] }, ['clauseMissing']],
    [{ ...asked, clauses: [{ ...standing, state: 'repealed' as const }] }, ['clauseNotInForce']],
    [{ ...asked, clauses: [{ ...standing, known: 'no' as const, state: 'unknown' as const }] }, ['clauseUnknown']],
    [{ ...asked, version: { ...version, communityRole: null, areaCodes: [] } }, ['roleMissing', 'areaMissing']],
    [{ ...asked, version: { ...version, validTo: null } }, ['endMissing']],
    [{ ...asked, version: { ...version, list: 'prohibited' as const, validTo: null, communityRole: null, communityDuties: '' } }, []],
    [{ ...asked, today: '2026-12-02' }, ['startInPast']],
    [{ ...asked, predecessor: { validFrom: '2026-12-01' } }, ['startBeforePredecessor']],
    [{ ...asked, version: { ...version, validTo: '2029-12-02' } }, ['endTooFar']],
  ])('otherwise every fault is named at once (%#)', (case_, faults) => {
    expect(publicationFaults(case_)).toEqual(faults)
  })
  test('only the steward is offered steps, and only those that the state allows', () => {
    const steward = { permissions: new Set(['items.steward']), hasDraft: false, isLatest: true }
    expect(availableSteps({ ...version, state: 'published' }, steward)).toEqual(['draft', 'cancel'])
    expect(availableSteps({ ...version, state: 'published' }, { ...steward, hasDraft: true })).toEqual(['cancel'])
    expect(availableSteps({ ...version, list: 'assist' }, steward)).toEqual([])
    expect(availableSteps(version, { ...steward, permissions: new Set() })).toEqual([])
  })
})

const entry: ListEntry = { ...version, code: 'D01', basis: ['《甲》第一条'], leadOrganisationName: null, areaNames: ['北京市'] }

describe('editions', () => {
  test('the order of keys does not change the canonical text; any content does', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: '"' }] })).toBe('{"a":[{"c":"\\"","d":null}],"b":1}')
    expect(hashedText([entry], null)).toBe(hashedText([Object.fromEntries(Object.entries(entry).toReversed()) as ListEntry], null))
    expect(hashedText([entry], null)).not.toBe(hashedText([entry], 'a'.repeat(64)))
    expect(hashedText([entry], null)).not.toBe(hashedText([{ ...entry, title: '题。' }], null))
  })
  test('a difference names what came, went and changed, field by field', () => {
    const gone = { ...entry, itemId: 'b', title: '去' }
    const came = { ...entry, itemId: 'c', title: '来' }
    const changed = { ...entry, minutes: 90, frequencyCount: 2, basis: ['《乙》第二条'] }
    expect(difference([entry, gone], [changed, came])).toEqual({
      added: [{ itemId: 'c', title: '来' }],
      removed: [{ itemId: 'b', title: '去', doneInsteadBy: null }],
      changed: [
        {
          itemId: 'a',
          title: '题',
          fields: [
            { field: 'minutes', before: '60', after: '90' },
            { field: 'basis', before: '《甲》第一条', after: '《乙》第二条' },
            { field: 'frequency', before: '1×year', after: '2×year' },
          ],
        },
      ],
      unchanged: 0,
    })
    expect(changedFields(entry, entry)).toEqual([])
  })
})

describe('reference rows', () => {
  const work: WorkItemRow = {
    id: 'D16',
    list: 'duty',
    city: '北京',
    title: '居务公开',
    titleEn: null,
    gist: '公开',
    leadDepartment: '民政局',
    legalBasis: [{ sourceId: 'l', article: null }],
    frequency: '按月或按季',
    source: 's',
    officialTitle: false,
  }
  test.each([
    ['每年', 1, 'year'],
    ['按月', 1, 'month'],
    ['按季', 1, 'quarter'],
    ['每年至少2次', 2, 'year'],
    ['按月或按季', null, null],
    ['经常', null, null],
    ['每5年换届', null, null],
  ])('frequency %s is counted as %s per %s, and its words are kept', (frequency, count, period) => {
    expect(workItemVersion({ ...work, frequency }, () => null)).toMatchObject({
      frequencyCount: count,
      frequencyPeriod: period,
      frequencyNote: frequency,
    })
  })
  test('a basis without an article cites the whole document; facts about lists are no items', () => {
    expect(workItemVersion(work, () => null)?.clauses).toEqual([{ sourceId: 'l', article: '全文' }])
    expect(workItemVersion({ ...work, list: 'list-fact' }, () => null)).toBeUndefined()
  })
  test('a lawful candidate is a draft; a list of another province binds nobody here', () => {
    expect(workItemVersion({ ...work, id: 'XA01', list: 'assist' }, () => null)).toMatchObject({ state: 'draft' })
    expect(workItemVersion({ ...work, list: 'prohibited', city: '湖南' }, () => '2020-12')).toMatchObject({
      areaCode: '430000000000',
      validFrom: null,
    })
    expect(workItemVersion({ ...work, list: 'prohibited', city: '全国' }, () => '2015-07-13')).toMatchObject({
      areaCode: '110000000000',
      validFrom: '2015-07-13',
    })
  })
  test('a certificate that ended stands on the cancelled list; an absurd case is no item', () => {
    const certificate: CertificateRow = {
      id: 'CA05',
      status: 'allowed',
      title: '居住证明',
      titleEn: null,
      requestedBy: '多部门',
      usedFor: '居住',
      whoShouldVerify: null,
      legalBasis: [],
      scope: '北京(2016版)',
      source: 's',
      supersededIn: '2019年减至4项',
      effectiveTo: '2019',
    }
    expect(certificateVersion(certificate, () => null)).toMatchObject({ validTo: '2020-01-01', cancelledBecause: '2019年减至4项' })
    expect(certificateVersion({ ...certificate, status: 'absurd' }, () => null)).toBeUndefined()
  })
})
