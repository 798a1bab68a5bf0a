/** A cell of a list: a date is never broken over two lines, and what is not there takes no line of a card on a phone. */
import type { ReactNode } from 'react'

const wholeDay = /^(\d{4}年\d+月\d+日|\d+ \w{3} \d{4})$/

export function ListCell({ of, title, figure }: { of: ReactNode; title: string; figure: boolean }) {
  const nothing = of === '—' || of === '' || of === null || of === undefined
  return (
    <td className={[figure && 'figure', nothing && 'nothing'].filter(Boolean).join(' ') || undefined} data-title={title}>
      <div className={typeof of === 'string' && wholeDay.test(of) ? 'whole' : undefined}>{of}</div>
    </td>
  )
}
