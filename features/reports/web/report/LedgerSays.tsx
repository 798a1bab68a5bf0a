/** The ledger has moved on since the cell was drawn: both numbers, and the one step that brings them together. */
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import type { FormField } from '../../../forms/contract.ts'
import { useSayValue } from './say-value.ts'
import { useOf, useReport } from './store.ts'
import { words } from './words.ts'

export function LedgerSays({ field: { id, kind, unit, choices, label } }: { field: FormField }) {
  const w = useWords(words)
  const say = useSayValue()
  const { store, redrawCell } = useReport()
  const differs = useOf(store, ({ report }) => report.ledgerNow.cells[id])
  const writes = useOf(store, ({ report }) => report.steps.includes('save'))
  if (!differs) return null
  const shown = (value: typeof differs.now) => say({ kind, unit, choices }, value)
  return (
    <div className="text-warn">
      {w('ledgerNow', { now: shown(differs.now), then: shown(differs.then) })}{' '}
      {writes && (
        <button type="button" className="plain-button" onClick={() => redrawCell(id)}>
          {w('redrawCell')}
          <span className="hidden-words">：{label}</span>
        </button>
      )}
    </div>
  )
}

/** The same for a table: how many subjects it would have. */
export function LedgerRows({ sectionId }: { sectionId: string }) {
  const w = useWords(words)
  const format = useFormat()
  const { store } = useReport()
  const differs = useOf(store, ({ report }) => report.ledgerNow.rows[sectionId])
  const writes = useOf(store, ({ report }) => report.steps.includes('save'))
  if (!differs) return null
  return (
    <p className="text-warn report-rows-note">
      {w('ledgerRows', { now: format.number(differs.now), then: format.number(differs.then) })} {writes && w('ledgerRowsHow')}
    </p>
  )
}
