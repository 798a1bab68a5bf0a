import { expect, test } from 'vitest'
import { columnsFor, isMasked, readerKind, type Circumstances } from './access.ts'

const clause = { sourceId: 'a-law', article: '第一条' }
const ledger = {
  organisationId: 'own' as string | null,
  columns: [
    { elementKey: 'name', required: true, basis: [clause] },
    { elementKey: 'idNo', required: false, basis: [] },
    { elementKey: 'creditCode', required: false, basis: [] },
  ],
}
const element = (sensitivity: 'none' | 'personal' | 'sensitive', ownerOrganisationId: string | null = null) => ({ sensitivity, ownerOrganisationId })
const given: Circumstances = {
  reader: 'department',
  organisations: ['own'],
  elements: new Map([
    ['name', element('personal', 'other')],
    ['idNo', element('sensitive', 'other')],
    ['creditCode', element('none')],
  ]),
  inForce: () => true,
}
const seen = (changed: Partial<Circumstances>, organisationId = ledger.organisationId) => {
  const { columns, withheld } = columnsFor({ ...ledger, organisationId }, { ...given, ...changed })
  return [columns.map(({ elementKey }) => elementKey), withheld.map(({ reason }) => reason)]
}

test('who sees which columns', () => {
  expect(seen({ reader: 'keeper' })).toEqual([['name', 'idNo', 'creditCode'], []])
  expect(seen({})).toEqual([['name', 'creditCode'], ['no_basis']])
  expect(seen({ inForce: () => false })).toEqual([['creditCode'], ['basis_not_in_force', 'no_basis']])
  expect(seen({ reader: 'officer' }, null)).toEqual([['name', 'creditCode'], ['no_basis']])
  expect(seen({}, null)).toEqual([[], []])
  expect(seen({ organisations: ['other'] }, null)).toEqual([['name'], []])
  expect(seen({ organisations: ['other'], inForce: () => false }, null)).toEqual([[], []])
  expect(seen({ reader: 'nobody' })).toEqual([[], []])
})

test('sensitive values are masked for everyone, names and doors for those who do not keep the ledger', () => {
  const of = (key: string, type: 'text' | 'phone' | 'day' | 'code', sensitivity: 'personal' | 'sensitive') => ({ key, type, sensitivity })
  expect(isMasked(of('disabilityType', 'code', 'sensitive'), 'keeper')).toBe(true)
  expect([isMasked(of('name', 'text', 'personal'), 'keeper'), isMasked(of('name', 'text', 'personal'), 'officer')]).toEqual([false, true])
  expect([isMasked(of('phone', 'phone', 'personal'), 'department'), isMasked(of('birthDate', 'day', 'personal'), 'department')]).toEqual([true, false])
})

test('a reader is what its permissions make it', () => {
  const actor = (role: string, ...permissions: string[]) => readerKind({ role, permissions: new Set(permissions), areaCode: '110101000000' })
  expect(actor('community_worker', 'ledgers.read', 'ledgers.write')).toBe('keeper')
  expect(actor('district_officer', 'ledgers.read')).toBe('officer')
  expect(actor('department_applicant', 'ledgers.read')).toBe('department')
  expect(actor('system_administrator')).toBe('nobody')
})
