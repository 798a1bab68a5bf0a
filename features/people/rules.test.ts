import { describe, expect, test } from 'vitest'
import { Role } from './contract.ts'
import { administrators, afterFailure, exclude, isStrongPassword, organisationsFor, overlap, permissionsOf, postFault, type PostAsked } from './rules.ts'
import { counterpartName, departmentsMeant, shortCommitteeName, streetOfficeName } from './rules/names.ts'

describe('三员分立', () => {
  test('the three administrators exclude one another and share nothing but the desk', () => {
    for (const one of administrators) {
      for (const other of administrators) {
        if (one === other) continue
        expect(exclude(one, other)).toBe(true)
        const shared = permissionsOf[one].filter((permission) => permissionsOf[other].includes(permission))
        expect(shared.filter((permission) => permission !== 'desk.read' && permission !== 'people.read')).toEqual([])
      }
    }
    expect(exclude('audit_administrator', 'community_worker')).toBe(false)
  })

  test('only the audit administrator reads the trail, and nobody else’s work is in its hands', () => {
    expect(Role.options.filter((role) => permissionsOf[role].includes('audit.read'))).toEqual(['audit_administrator'])
    expect(permissionsOf.audit_administrator).toEqual(['desk.read', 'audit.read'])
  })
})

test.each([
  ['Jianfu-2026', true],
  ['jianfu2026', false],
  ['JIANFU2026', false],
  ['Jf-1', false],
  ['减负平台Aa12', true],
  ['abcdefgh', false],
  ['Abcdefg1', true],
])('the password %s is strong: %s', (password, strong) => expect(isStrongPassword(password)).toBe(strong))

test('the fifth failure locks for fifteen minutes', () => {
  const now = '2026-11-22T02:00:00.000Z'
  expect([0, 1, 2, 3].map((failures) => afterFailure(failures, now).lockedUntil)).toEqual([null, null, null, null])
  expect(afterFailure(4, now)).toEqual({ failures: 5, lockedUntil: '2026-11-22T02:15:00.000Z' })
})

test.each([
  ['2026-01-01', '2026-02-01', '2026-02-01', null, false],
  ['2026-01-01', '2026-02-02', '2026-02-01', null, true],
  ['2026-01-01', null, '2027-01-01', null, true],
  ['2026-03-01', null, '2026-01-01', '2026-03-01', false],
])('a post from %s to %s meets one from %s to %s: %s', (validFrom, validTo, otherFrom, otherTo, meets) =>
  expect(overlap({ validFrom, validTo }, { validFrom: otherFrom, validTo: otherTo })).toBe(meets),
)

describe('giving a post', () => {
  const asked: PostAsked = { accountId: 'a', organisationId: 'o', role: 'community_worker', validFrom: '2026-01-01', validTo: null }
  const usual = { giver: 'someone else', kind: 'community_committee', isMemberUnit: false, held: [] } as const
  test.each<[string, string | undefined, PostAsked, Parameters<typeof postFault>[1]]>([
    ['a community worker in a committee', undefined, asked, usual],
    ['to oneself', 'OWN_POST', asked, { ...usual, giver: 'a' }],
    ['that ends on the day it begins', 'DATES_OUT_OF_ORDER', { ...asked, validTo: '2026-01-01' }, usual],
    ['a street officer in a committee', 'ROLE_DOES_NOT_FIT', { ...asked, role: 'street_officer' }, usual],
    ['a member of a unit that is no member', 'NOT_A_MEMBER_UNIT', { ...asked, role: 'joint_meeting_member' }, { ...usual, kind: 'municipal_department' }],
    ['a member of a member unit', undefined, { ...asked, role: 'joint_meeting_member' }, { ...usual, kind: 'municipal_department', isMemberUnit: true }],
    ['the same post again', 'HELD_ALREADY', asked, { ...usual, held: [asked] }],
    ['the same role elsewhere', undefined, asked, { ...usual, held: [{ ...asked, organisationId: 'p' }] }],
    [
      'a second administrator’s',
      'ADMINISTRATORS_EXCLUDE',
      { ...asked, role: 'audit_administrator' },
      { ...usual, kind: 'platform', held: [{ ...asked, role: 'system_administrator' }] },
    ],
    [
      'an administrator’s after the other one ended',
      undefined,
      { ...asked, role: 'audit_administrator' },
      { ...usual, kind: 'platform', held: [{ ...asked, role: 'system_administrator', validFrom: '2025-01-01', validTo: '2026-01-01' }] },
    ],
  ])('%s: %s', (_, fault, post, circumstances) => expect(postFault(post, circumstances)).toBe(fault))

  test('every role has an organisation it can be held in', () => {
    for (const role of Role.options) expect(organisationsFor[role].length).toBeGreaterThan(0)
  })
})

describe('names that follow from others', () => {
  test.each([
    ['东华门街道', '东城区东华门街道办事处'],
    ['长阳镇', '东城区长阳镇人民政府'],
    ['燕山乡', '东城区燕山乡人民政府'],
    ['南磨房地区', '东城区南磨房地区办事处'],
    ['首都机场街道办事处', '东城区首都机场街道办事处'],
    ['大兴经济开发区', '东城区大兴经济开发区管理委员会'],
  ])('%s is governed by %s', (street, office) => expect(streetOfficeName(street, '东城区')).toBe(office))

  test.each([
    ['{{district}}民政局', '西城区民政局'],
    ['北京市公安局{{district2}}分局', '北京市公安局西城分局'],
  ])('%s gives %s', (pattern, name) => expect(counterpartName(pattern, '西城区')).toBe(name))

  test.each([
    ['多福巷社区居委会', '多福巷社区'],
    ['张家村村委会', '张家村'],
    ['幸福村民委员会', '幸福'],
    ['机场工作区', '机场工作区'],
  ])('%s is called %s', (name, short) => expect(shortCommitteeName(name)).toBe(short))

  test.each([
    ['妇联、教育委', ['妇联', '教育委']],
    ['公安局(禁毒办)', ['公安局']],
    ['宣传部(文明办)', ['宣传部']],
    ['农业农村局、城管', ['农业农村局', '城管执法局']],
    ['民政局(社会工作部)', ['民政局']],
  ])('%s means %s', (text, departments) => expect(departmentsMeant(text)).toEqual(departments))
})
