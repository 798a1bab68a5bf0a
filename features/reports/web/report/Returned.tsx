/** A cell's own history: who returned it and why, and what the community answered where it kept its number. */
import { useWords } from '../../../../web/words.ts'
import type { ReportWhole } from './whole.ts'
import { useOf, useReport } from './store.ts'
import { words } from './words.ts'

type Return = ReportWhole['returns'][number]

/** Open ones, and those that were answered with a word. */
export function useReturned(fieldId: string, rowNumber: number | null): readonly Return[] {
  const { store } = useReport()
  const all = useOf(store, ({ report }) => report.returns)
  return all.filter((one) => one.fieldId === fieldId && one.rowNumber === rowNumber && (one.resolvedAt === null || one.keptBecause !== null))
}

export function Returned({ of }: { of: readonly Return[] }) {
  const w = useWords(words)
  return of.map(({ id, reason, returnedByOrganisation, keptBecause, keptBy }) => (
    <div key={id} className={keptBecause === null ? 'text-warn' : undefined}>
      {w('returnedBy', { body: returnedByOrganisation, reason })}
      {keptBecause !== null && <div>{w('keptBy', { who: keptBy ?? '', because: keptBecause })}</div>}
    </div>
  ))
}
