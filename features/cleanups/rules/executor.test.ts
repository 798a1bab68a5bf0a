import { expect, test } from 'vitest'
import { carriesOut, isOwnerless, mayChooseExecutor, mayExecute } from './executor.ts'

const owned = { ownerOrganisationId: 'owner', executorId: null }
const chosen = { ownerOrganisationId: null, executorId: 'chosen' }
const nobody = { ownerOrganisationId: null, executorId: null }

test('the owner on record carries it out, before anybody chosen; without either nobody does', () => {
  expect(carriesOut({ ...owned, executorId: 'chosen' })).toBe('owner')
  expect(carriesOut(chosen)).toBe('chosen')
  expect(carriesOut(nobody)).toBeNull()
})

test('only what ends needs somebody to carry it out', () => {
  expect(isOwnerless(nobody, 'cancel')).toBe(true)
  expect(isOwnerless(nobody, 'merge')).toBe(true)
  expect(isOwnerless(nobody, 'keep')).toBe(false)
  expect(isOwnerless(chosen, 'cancel')).toBe(false)
})

test('offices carry out; a community, which is to be relieved, does not', () => {
  expect(mayExecute('street_office')).toBe(true)
  expect(mayExecute('community_committee')).toBe(false)
  expect(mayExecute('platform')).toBe(false)
})

test.each([
  ['undecided, chosen before: may be changed', { ...chosen, state: 'found' as const }, false, true],
  ['before the meeting, nobody chosen: the gap is closed', { ...nobody, state: 'reviewed' as const }, true, true],
  ['before the meeting, chosen: members have it as it stands', { ...chosen, state: 'reviewed' as const }, true, false],
  ['decided, nobody chosen: the gap is closed', { ...nobody, state: 'cancelled' as const }, false, true],
  ['decided and chosen: it stands', { ...chosen, state: 'merged' as const }, false, false],
  ['kept: there is nothing to carry out', { ...nobody, state: 'kept' as const }, false, false],
  ['carried out: it is done', { ...nobody, state: 'carried_out' as const }, false, false],
  ['owned by an organisation on record: it is the owner’s', { ...owned, state: 'found' as const }, false, false],
])('%s', (_, entry, put, may) => {
  expect(mayChooseExecutor(entry, put)).toBe(may)
})
