/** Where a cell's value comes from, how it was worked out, how old it is, and what stood there the period before. */
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { FormField } from '../../../forms/contract.ts'
import type { Cell } from '../../contract.ts'
import { useSayValue } from './say-value.ts'
import { useOf, useReport } from './store.ts'
import { sourceWords, words } from './words.ts'

export function CellSource({ field, cell, types }: { field: FormField; cell: Cell | undefined; types: boolean }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const say = useSayValue()
  const { today } = useSession()
  const { store } = useReport()
  const last = useOf(store, ({ report }) => report.lastPeriod[field.id])
  const source = cell?.source
  const drawn = source && source.kind !== 'community' && source.kind !== 'calculated' && source.label
  return (
    <>
      {types && (cell?.value ?? null) === null ? w('toAdd') : source && text(sourceWords[source.kind])}
      {drawn && ` · ${source.at ? w('sourceAt', { label: text(source.label), day: format.dayOf(source.at) }) : text(source.label)}`}
      {source?.rule && <div>{text(source.rule)}</div>}
      {source?.freshUntil && source.freshUntil < today && <div className="text-warn">{w('stale', { day: format.day(source.freshUntil) })}</div>}
      {cell?.changedByCommunity && cell.because && <div className="text-warn">{w('changedBecause', { because: cell.because })}</div>}
      {last !== undefined && last !== null && <div>{w('lastPeriod', { value: say(field, last) })}</div>}
    </>
  )
}
