import { describe, expect, test } from 'vitest'
import { words } from '../web/verify/words.ts'
import { availableEnds, availableSealSteps } from './seal-steps.ts'
import type { StatusEntry } from './signed-status.ts'
import { standingOf, type Checked } from './verify.ts'

const now = '2026-11-24T04:00:00.000Z'
const fresh = { issuedAt: '2026-11-24T02:00:00.000Z', hours: 24 }
const stale = { issuedAt: '2026-11-20T02:00:00.000Z', hours: 24 }
const good: Checked = { signature: 'good', contentMatches: null, list: fresh, entry: undefined, validUntil: null }
const revoked: StatusEntry = ['x', 'r', '2026-11-19']
const replaced: StatusEntry = ['x', 's', '2026-11-19', '某社区证〔2026〕2号']

test.each<[string, Partial<Checked>, object]>([
  ['signed, on a fresh list, not in it', {}, { state: 'valid', expired: false }],
  ['valid until yesterday: a fact beside the answer', { validUntil: '2026-11-23' }, { state: 'valid', expired: true }],
  ['valid until today', { validUntil: '2026-11-24' }, { state: 'valid', expired: false }],
  ['revoked', { entry: revoked }, { state: 'revoked', on: '2026-11-19' }],
  ['revoked, known from an old list', { entry: revoked, list: stale }, { state: 'revoked', on: '2026-11-19' }],
  ['replaced', { entry: replaced }, { state: 'superseded', by: '某社区证〔2026〕2号' }],
  ['on an old list, not in it', { list: stale }, { state: 'unknown', since: stale.issuedAt, because: 'stale' }],
  ['without a list', { list: null }, { state: 'unknown', since: null, because: 'no_list' }],
  ['by a key this device does not know', { signature: 'no_key' }, { state: 'unknown', because: 'no_key' }],
  ['by a key that was lost', { signature: 'key_revoked' }, { state: 'unknown', because: 'key_revoked' }],
  [
    'by a key that was lost, and issued anew since: the new number is named',
    { signature: 'key_revoked', entry: replaced },
    { state: 'superseded', by: '某社区证〔2026〕2号' },
  ],
  ['by a key that was lost, and revoked', { signature: 'key_revoked', entry: revoked }, { state: 'revoked', on: '2026-11-19' }],
  ['with a wrong signature', { signature: 'wrong' }, { state: 'altered', because: 'signature' }],
  ['with a wrong signature, whatever the list says', { signature: 'wrong', entry: revoked }, { state: 'altered' }],
  ['not to be read', { signature: 'unreadable' }, { state: 'altered', because: 'unreadable' }],
  ['with another name on paper', { contentMatches: false }, { state: 'altered', because: 'content' }],
  ['revoked, with another name on paper: revoked stays to be seen', { entry: revoked, contentMatches: false }, { state: 'revoked' }],
  ['with the same name on paper', { contentMatches: true }, { state: 'valid' }],
])('%s', (_, more, standing) => expect(standingOf({ ...good, ...more }, now, '2026-11-24')).toMatchObject(standing))

test('revoked is never called invalid', () => {
  const said = Object.values(words).flat().join(' ')
  expect(said).not.toMatch(/无效|作废的证明|invalid/i)
  expect([words.valid, words.revoked, words.superseded, words.altered, words.unknown].map(([zh]) => zh.slice(0, 4))).toEqual([
    '有效',
    '已撤销（',
    '已被替换',
    '内容被改',
    '状态未知',
  ])
})

describe('who may do what with the seal', () => {
  const work = new Set(['certificates.issue', 'certificates.revoke'])
  const direct = new Set([...work, 'seals.approve'])
  const use = { state: 'asked' as const, communityCode: '110101001001', askedByAccount: 'a', approvedByAccount: null }
  const done = { ...use, state: 'approved' as const, approvedByAccount: 'b' }
  test.each<[string, typeof use | typeof done, string, string, ReadonlySet<string>, string[]]>([
    ['a worker, another’s', use, 'c', '110101001001', work, ['withdraw']],
    ['a director, another’s', use, 'b', '110101001001', direct, ['approve', 'decline', 'withdraw']],
    ['a director, their own', use, 'a', '110101001001', direct, ['withdraw']],
    ['a director of another community', use, 'b', '110101001002', direct, []],
    ['whoever approved', done, 'b', '110101001001', direct, ['withdraw']],
    ['whoever asked', done, 'a', '110101001001', work, ['withdraw']],
    ['whoever neither asked nor approved', done, 'c', '110101001001', work, ['seal', 'withdraw']],
    ['the street', done, 'c', '110101001000', new Set(['certificates.revoke']), []],
  ])('%s', (_, of, accountId, areaCode, permissions, steps) => expect(availableSealSteps(of, { accountId, areaCode, permissions })).toEqual(steps))

  test('the street revokes, and does nothing else with a certificate', () => {
    const issued = { state: 'issued' as const, communityCode: '110101001001' }
    expect(availableEnds(issued, { areaCode: '110101001000', permissions: new Set(['certificates.revoke']) })).toEqual(['revoke'])
    expect(availableEnds({ ...issued, state: 'revoked' }, { areaCode: '110101001001', permissions: work })).toEqual(['download'])
  })
})
