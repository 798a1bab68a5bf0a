import { expect, test } from 'vitest'
import { availableSteps, isLate, passedTo, type Acting, type Seen } from './steps.ts'

const community = '110101001001'
const fills = new Set(['reports.fill'])
const reviews = new Set(['reports.review'])
const worker: Acting = { organisationId: 'c', organisationKind: 'community_committee', areaCode: community, permissions: fills }
const street: Acting = { organisationId: 's', organisationKind: 'street_office', areaCode: '110101001000', permissions: reviews }
const district: Acting = { organisationId: 'd', organisationKind: 'district_department', areaCode: '110101000000', permissions: reviews }
const bureau: Acting = { organisationId: 'b', organisationKind: 'municipal_department', areaCode: '110000000000', permissions: reviews }
const everyone = { worker, street, district, bureau }

const ofCity = { organisationId: 'b', areaCode: '110000000000', counterpartId: null }
const ofDistrict = { organisationId: 'd', areaCode: '110101000000', counterpartId: null }
const seen = (change: Partial<Seen>): Seen => ({ state: 'open', communityCode: community, issuer: ofCity, taskOpen: true, latest: true, ...change })
const who = (report: Seen) =>
  Object.fromEntries(
    Object.entries(everyone).flatMap(([name, actor]) => (availableSteps(report, actor).length > 0 ? [[name, availableSteps(report, actor)]] : [])),
  )

test('a form of the city goes community, street, district, city', () => {
  expect(who(seen({}))).toEqual({ worker: ['save', 'submit'] })
  expect(who(seen({ state: 'returned' }))).toEqual({ worker: ['save', 'submit'] })
  expect(who(seen({ state: 'submitted' }))).toEqual({ street: ['pass', 'return'] })
  expect(who(seen({ state: 'passed_street' }))).toEqual({ district: ['pass', 'return'] })
  expect(who(seen({ state: 'passed_district' }))).toEqual({ bureau: ['lock', 'return'] })
  expect(who(seen({ state: 'locked' }))).toEqual({ worker: ['correct'] })
  expect(who(seen({ state: 'superseded', latest: false }))).toEqual({})
})

test('a form of the district locks at the district', () => {
  expect(who(seen({ state: 'passed_street', issuer: ofDistrict }))).toEqual({ district: ['lock', 'return'] })
  expect(passedTo({ state: 'passed_street', issuer: ofDistrict })).toBe('locked')
  expect(passedTo({ state: 'passed_street', issuer: ofCity })).toBe('passed_district')
  expect(passedTo({ state: 'open', issuer: ofCity })).toBe(null)
})

test('where the issuing department has a counterpart in the district, no other department of the district stands in for it', () => {
  const issuer = { ...ofCity, counterpartId: 'other' }
  expect(who(seen({ state: 'passed_street', issuer }))).toEqual({})
  expect(who(seen({ state: 'passed_street', issuer: { ...ofCity, counterpartId: 'd' } }))).toEqual({ district: ['pass', 'return'] })
})

test('a neighbouring community, street or district has no part in it', () => {
  const elsewhere = [
    { ...worker, areaCode: '110101001002' },
    { ...street, areaCode: '110101002000' },
    { ...district, areaCode: '110105000000' },
    { ...bureau, organisationId: 'x' },
  ]
  for (const state of ['open', 'submitted', 'passed_street', 'passed_district', 'locked'] as const)
    expect(elsewhere.flatMap((actor) => availableSteps(seen({ state }), actor))).toEqual([])
})

test('a report whose task was refused or withdrawn is not filled in', () => {
  expect(who(seen({ taskOpen: false }))).toEqual({})
})

test('late is what came after the due day, or has not come; a correction is never late', () => {
  const due = { dueOn: '2026-12-07', version: 1 }
  expect(isLate({ ...due, submittedOn: '2026-12-07' }, '2026-12-20')).toBe(false)
  expect(isLate({ ...due, submittedOn: '2026-12-08' }, '2026-12-20')).toBe(true)
  expect(isLate({ ...due, submittedOn: null }, '2026-12-07')).toBe(false)
  expect(isLate({ ...due, submittedOn: null }, '2026-12-08')).toBe(true)
  expect(isLate({ ...due, submittedOn: '2026-12-30', version: 2 }, '2026-12-30')).toBe(false)
})
