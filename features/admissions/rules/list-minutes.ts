/** How the minutes tell the vote on a clean-up list. In Chinese only, as the minutes are. */
import type { ListTally } from '../contract/lists.ts'

export type ListInMinutes = { title: string; number: string | null; entries: number; tally: ListTally }

export function listMinutes({ title, number, entries, tally }: ListInMinutes, ordinal: string): string {
  const { adopt, reject, members, quorum, present, takenOut, dissent } = tally
  return [
    `${ordinal}、议题：${title}（清理清单，整体表决）`,
    `表决：同意${adopt}票，不同意${reject}票（应到${members}个单位，法定${quorum}个，实到${present}个）`,
    `异议：${dissent.length > 0 ? dissent.map(({ organisationName, reason }) => `${organisationName}：${reason || '未说明理由'}`).join('；') : '无'}`,
    ...(takenOut > 0 ? [`单列审议：${takenOut}项由成员单位提出单列，不随清单决定`] : []),
    number === null ? '决定：不予通过。' : `决定：通过${entries}项，编号${number}。`,
  ].join('\n')
}
