/** 会议纪要, made from the record alone: 时间、地点、出席、回避、议题、表决、异议、决定. An official document, so in Chinese only. */
import { addDays } from '../../../foundation/clock.ts'
import { dayIn } from '../../../foundation/words.ts'
import type { Choice, Decision, Meeting, Tally } from '../contract.ts'
import { listMinutes, type ListInMinutes } from './list-minutes.ts'

export type MinutesAsked = {
  authorityName: string
  meeting: Pick<Meeting, 'title' | 'mode' | 'heldOn' | 'place' | 'votesUntil'>
  present: readonly string[]
  absent: readonly string[]
  agenda: readonly {
    title: string
    applicantName: string
    tally: Tally
    outcome: Choice
    dissent: Decision['dissent']
    reasons: string
    conditions: readonly string[]
    admissionNumber: string | null
    validFrom: string | null
    validTo: string | null
  }[]
  /** Clean-up lists come after the applications. */
  lists?: readonly ListInMinutes[]
}

const choices: Record<Choice, string> = {
  admit: '同意准入',
  admit_with_conditions: '附条件同意准入',
  return: '退回补正',
  refuse: '不予准入',
}

const listed = (names: readonly string[]) => (names.length > 0 ? names.join('、') : '无')

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
/** 1 → 一, 12 → 十二, 50 → 五十. */
function ordinal(n: number): string {
  if (n <= 10) return ordinals[n - 1] as string
  const tens = Math.floor(n / 10)
  return `${tens > 1 ? ordinals[tens - 1] : ''}十${n % 10 === 0 ? '' : ordinals[(n % 10) - 1]}`
}

function decided({ outcome, admissionNumber, validFrom, validTo, conditions }: MinutesAsked['agenda'][number]): string {
  const number = admissionNumber
    ? `，编号${admissionNumber}${validFrom && validTo ? `，有效期自${dayIn('zh', validFrom)}起至${dayIn('zh', addDays(validTo, -1))}止` : ''}`
    : ''
  const under = outcome === 'admit_with_conditions' ? `。条件：${conditions.map((condition, index) => `${index + 1}．${condition}`).join('；')}` : ''
  return `${choices[outcome]}${number}${under}。`
}

function entry(item: MinutesAsked['agenda'][number], index: number): string {
  const { title, applicantName, tally, dissent, reasons } = item
  const votes = `同意${tally.admit}票，附条件同意${tally.admitWithConditions}票，退回${tally.return}票，不同意${tally.refuse}票（应到${tally.members}个单位，法定${tally.quorum}个，实到${tally.present}个）`
  const otherwise =
    dissent.length > 0
      ? dissent.map(({ organisationName, choice, reason }) => `${organisationName}（${choices[choice]}）：${reason || '未说明理由'}`).join('；')
      : '无'
  return [
    `${ordinal(index + 1)}、议题：${title}（申请单位：${applicantName}）`,
    `回避：${listed(tally.recused)}`,
    `表决：${votes}`,
    `异议：${otherwise}`,
    ...(reasons ? [`理由：${reasons}`] : []),
    `决定：${decided(item)}`,
  ].join('\n')
}

/** The minutes as plain text; the same record always gives the same text. */
export function writeMinutes({ authorityName, meeting, present, absent, agenda, lists = [] }: MinutesAsked): string {
  const place =
    meeting.mode === 'writing' ? `书面会签${meeting.votesUntil ? `（表决截至${dayIn('zh', meeting.votesUntil)}）` : ''}` : (meeting.place ?? '未记载')
  return [
    `${authorityName}社区工作事项准入联席会议纪要`,
    meeting.title,
    '',
    `时间：${dayIn('zh', meeting.heldOn)}`,
    `地点：${place}`,
    `出席：${listed(present)}`,
    `缺席：${listed(absent)}`,
    '',
    ...agenda.flatMap((item, index) => [entry(item, index), '']),
    ...lists.flatMap((list, index) => [listMinutes(list, ordinal(agenda.length + index + 1)), '']),
  ]
    .join('\n')
    .trimEnd()
}
