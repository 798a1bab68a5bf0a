/** One click for what the community said last time, so that it says nothing twice. */
import { useWords } from '../../../web/words.ts'
import type { EntryKind } from '../contract.ts'
import type { StockTakingRead, Totals } from '../contract/campaigns.ts'
import { counted } from '../rules/counts.ts'
import { tickWords as words } from './campaign-words.ts'
import type { useTicks } from './useTicks.ts'

type Props = { kind: EntryKind; asked: StockTakingRead['asked']; before: StockTakingRead['saidBefore']; ticks: ReturnType<typeof useTicks> }

export function BeforePart({ kind, asked, before, ticks }: Props) {
  const w = useWords(words)
  const left = before.confirmable.filter((id) => !ticks.ticked.has(id) && asked.some((entry) => entry.id === id))
  const counts = (counted[kind] ?? []).flatMap((field): [keyof Totals, number][] => {
    const given = before.totals[field]
    return given === null || ticks.totals[field] !== null ? [] : [[field, given]]
  })
  if (left.length === 0 && counts.length === 0) return null
  return (
    <p className="cleanup-actions">
      {left.length > 0 && (
        <button type="button" className="plain-button" onClick={() => ticks.tickAll(left)}>
          {w('confirmBefore', { n: left.length })}
        </button>
      )}
      {counts.length > 0 && (
        <button type="button" className="plain-button" onClick={() => ticks.countAll(Object.fromEntries(counts))}>
          {w('countsBefore')}
        </button>
      )}
    </p>
  )
}
