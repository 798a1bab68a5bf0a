import { describe, expect, test } from 'vitest'
import type { ApplicationState, Choice } from '../contract.ts'
import { decideBy, pauseClock, startClock, workingDaysLeft } from './clock.ts'
import { writeMinutes } from './minutes.ts'
import { admissionNumber } from './number.ts'
import { availableSteps, mayBeHeldOn, type Standing } from './steps.ts'
import { tally } from './tally.ts'

describe('the decision clock', () => {
  const fresh = { clockUsed: 0, clockRunningSince: null }
  test('runs fifteen working days from the day after submission', () => {
    const running = startClock(fresh, '2026-11-23')
    expect(decideBy(running, 15)).toBe('2026-12-14')
    expect(workingDaysLeft(running, 15, '2026-11-23')).toBe(15)
    expect(workingDaysLeft(running, 15, '2026-12-14')).toBe(0)
    expect(workingDaysLeft(running, 15, '2026-12-16')).toBe(-2)
  })
  test('stands still while returned and goes on where it stopped', () => {
    const paused = pauseClock(startClock(fresh, '2026-11-23'), '2026-11-26')
    expect(paused).toEqual({ clockUsed: 3, clockRunningSince: null })
    expect(decideBy(paused, 15)).toBeNull()
    expect(workingDaysLeft(paused, 15, '2026-12-30')).toBeNull()
    const again = startClock(paused, '2026-12-07')
    expect(workingDaysLeft(again, 15, '2026-12-07')).toBe(12)
  })
  test('does not count the days of a holiday, but counts a Saturday worked in exchange', () => {
    // National Day 2025: 1 to 8 October off, Saturday 11 October worked
    expect(decideBy(startClock(fresh, '2025-09-30'), 3)).toBe('2025-10-11')
  })
})

describe('the tally', () => {
  const members = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name) => ({ organisationId: name, organisationName: `${name}局` }))
  const settings = { quorumNumerator: 2, quorumDenominator: 3 }
  const vote = (organisationId: string, choice: Choice) => ({ organisationId, choice, reason: `${organisationId}的理由` })
  const count = (choices: Record<string, Choice>, change: Partial<Parameters<typeof tally>[0]> = {}) =>
    tally({
      members,
      applicantId: '庚',
      attendance: members.map(({ organisationId }) => organisationId),
      mode: 'room',
      settings,
      votes: Object.entries(choices).map(([who, choice]) => vote(who, choice)),
      ...change,
    })
  const [a, c, r, f] = ['admit', 'admit_with_conditions', 'return', 'refuse'] as const

  const cases: [string, Choice[], Choice][] = [
    ['all admit', [a, a, a, a, a, a], 'admit'],
    ['a tie is no', [a, a, a, f, f, f], 'refuse'],
    ['a tie between yes and no with return the larger no', [a, a, c, r, r, f], 'return'],
    ['yes by one', [a, a, a, c, f, f], 'admit'],
    ['conditions by one', [a, c, c, c, f, f], 'admit_with_conditions'],
    ['admit and conditions equal means conditions', [a, a, c, c, f, f], 'admit_with_conditions'],
    ['return more than refuse', [a, r, r, r, f, f], 'return'],
    ['return and refuse equal means refuse', [a, r, r, f, f], 'refuse'],
    ['nobody votes', [], 'refuse'],
  ]
  test.each(cases)('%s', (_, choices, outcome) => {
    const votes = Object.fromEntries(choices.map((choice, index) => [members[index]?.organisationId ?? '', choice]))
    expect(count(votes).outcome).toBe(outcome)
  })
  test('leaves the applicant out of the count, of the quorum and of the vote', () => {
    const { tally: counted } = count({ 甲: a, 乙: f, 庚: a })
    expect(counted).toMatchObject({ members: 6, quorum: 4, present: 6, admit: 1, refuse: 1, recused: ['庚局'] })
  })
  test('needs two thirds of those entitled, rounded up', () => {
    const present = (n: number) => count({}, { attendance: members.slice(0, n).map(({ organisationId }) => organisationId) }).quorate
    expect([present(3), present(4)]).toEqual([false, true])
    // seven entitled: five are needed
    const seven = (n: number) => count({}, { applicantId: '外', attendance: members.slice(0, n).map(({ organisationId }) => organisationId) }).quorate
    expect([seven(4), seven(5)]).toEqual([false, true])
    expect(count({}, { members: [] }).quorate).toBe(false)
  })
  test('in writing whoever voted has taken part', () => {
    const three = { 甲: a, 乙: a, 丙: a } as const
    expect(count(three, { mode: 'writing', attendance: [] })).toMatchObject({ quorate: false, tally: { present: 3 } })
    expect(count({ ...three, 丁: f }, { mode: 'writing', attendance: [] }).quorate).toBe(true)
  })
  test('does not count a unit that is not in the room, or is no member', () => {
    expect(count({ 甲: a, 乙: f, 外: f }, { attendance: ['甲', '丙', '丁', '戊'] }).tally).toMatchObject({
      admit: 1,
      refuse: 0,
      present: 4,
    })
  })
  test('a unit has one vote: its last', () => {
    expect(tally({ members, applicantId: '', attendance: ['甲'], mode: 'room', settings, votes: [vote('甲', f), vote('甲', a)] }).tally).toMatchObject({
      admit: 1,
      refuse: 0,
    })
  })
  test('keeps dissent word for word', () => {
    expect(count({ 甲: a, 乙: a, 丙: f }).dissent).toEqual([{ organisationName: '丙局', choice: 'refuse', reason: '丙的理由' }])
  })
})

describe('admission numbers', () => {
  test.each([
    ['admission', { code: '110000000000', name: '北京市' }, 12, '京准〔2026〕12号'],
    ['admission', { code: '110102000000', name: '西城区' }, 3, '西城准〔2026〕3号'],
    ['emergency', { code: '110000000000', name: '北京市' }, 1, '京急〔2026〕1号'],
    ['emergency', { code: '110112000000', name: '通州区' }, 1, '通州急〔2026〕1号'],
  ] as const)('%s of %o', (kind, authority, n, expected) => {
    expect(admissionNumber(kind, authority, 2026, n)).toBe(expected)
  })
})

describe('the steps of an application', () => {
  const nobody: Standing = { applicant: false, secretary: false, askedUnit: false, affectedCommunity: false }
  const everyone: Standing = { applicant: true, secretary: true, askedUnit: true, affectedCommunity: true }
  const steps = (state: ApplicationState, standing: Standing, today = '2026-11-23', formVersionId: string | null = null) =>
    availableSteps({ state, commentUntil: '2026-11-23', opinionsDueOn: '2026-11-24', formVersionId }, standing, today)
  test.each([
    ['draft', ['save', 'submit', 'withdraw']],
    ['submitted', ['withdraw', 'return', 'openComments']],
    ['returned', ['save', 'submit', 'withdraw']],
    ['commenting', ['withdraw', 'return', 'comment', 'giveOpinion', 'putOnAgenda']],
    ['in_meeting', ['giveOpinion']],
    ['admitted', []],
    ['admitted_with_conditions', []],
    ['refused', []],
    ['withdrawn', []],
  ] as const)('in %s', (state, expected) => {
    expect(steps(state, everyone).toSorted()).toEqual(expected.toSorted())
    expect(steps(state, nobody)).toEqual([])
  })
  test('the secretary records why a form may ask what is held, from the draft to the meeting', () => {
    const withForm = (state: ApplicationState, standing = everyone) =>
      steps(state, standing, '2026-11-23', '01990000-0000-7000-8000-0000000000aa').includes('exceptField')
    const open: ApplicationState[] = ['draft', 'submitted', 'returned', 'commenting', 'in_meeting']
    expect(open.map((state) => withForm(state))).toEqual([true, true, true, true, true])
    expect(withForm('admitted')).toBe(false)
    expect(withForm('draft', { ...everyone, secretary: false })).toBe(false)
  })
  test('comments end with their last day, opinions with theirs', () => {
    expect(steps('commenting', everyone, '2026-11-24')).not.toContain('comment')
    expect(steps('commenting', everyone, '2026-11-24')).toContain('giveOpinion')
    expect(steps('commenting', everyone, '2026-11-25')).not.toContain('giveOpinion')
  })
  test('the meeting comes after the last day for comments and opinions', () => {
    const windows = { commentUntil: '2026-11-30', opinionsDueOn: '2026-12-02' }
    expect([mayBeHeldOn(windows, '2026-12-02'), mayBeHeldOn(windows, '2026-12-03')]).toEqual([false, true])
  })
})

test('minutes are made from the record alone', () => {
  const counted = { members: 6, quorum: 4, present: 5, admit: 2, admitWithConditions: 3, return: 0, refuse: 0, recused: ['庚局'] }
  const text = writeMinutes({
    authorityName: '北京市',
    meeting: { title: '第一次联席会议', mode: 'room', heldOn: '2026-12-08', place: '第一会议室', votesUntil: null },
    present: ['甲局', '乙局'],
    absent: [],
    agenda: [
      {
        title: '提示卡发放',
        applicantName: '庚局',
        tally: counted,
        outcome: 'admit_with_conditions',
        dissent: [{ organisationName: '甲局', choice: 'admit', reason: '' }],
        reasons: '依据充分',
        conditions: ['公布电话', '经费到位'],
        admissionNumber: '京准〔2026〕1号',
        validFrom: '2027-03-01',
        validTo: '2029-03-01',
      },
    ],
  })
  expect(text).toBe(
    `北京市社区工作事项准入联席会议纪要
第一次联席会议

时间：2026年12月8日
地点：第一会议室
出席：甲局、乙局
缺席：无

一、议题：提示卡发放（申请单位：庚局）
回避：庚局
表决：同意2票，附条件同意3票，退回0票，不同意0票（应到6个单位，法定4个，实到5个）
异议：甲局（同意准入）：未说明理由
理由：依据充分
决定：附条件同意准入，编号京准〔2026〕1号，有效期自2027年3月1日起至2029年2月28日止。条件：1．公布电话；2．经费到位。`,
  )
})
