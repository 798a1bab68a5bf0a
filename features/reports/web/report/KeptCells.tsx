/** Returned cells are mended, or handed in as they are with a word to the reviewer: the place for that word is there from the start. */
import { useId, useState } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { FormField } from '../../../forms/contract.ts'
import { useOf, useReport } from './store.ts'
import { words } from './words.ts'

type Place = { fieldId: FormField['id']; rowNumber: number | null }
type Props = { pending: boolean; onSend: (kept: (Place & { because: string })[]) => void }

/** Where links to the box lead. */
export const keptCellsId = 'returned-answers'
const least = 2

export function KeptCells({ pending, onSend }: Props) {
  const w = useWords(words)
  const id = useId()
  const { store, fields } = useReport()
  const returns = useOf(store, ({ report }) => report.returns)
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({})
  const open = returns.filter(({ resolvedAt }) => resolvedAt === null)
  if (open.length === 0) return null
  const cells = open.map(({ id: key, fieldId, rowNumber }) => ({ key, fieldId, rowNumber, because: (said[key] ?? '').trim() }))
  const kept = cells.flatMap(({ key: _, ...cell }) => (cell.because === '' ? [] : [cell]))
  return (
    <section className="notice state-warn report-kept" id={keptCellsId} tabIndex={-1}>
      <div>
        <p>{w('keptHow')}</p>
        <ul className="plain-list">
          {cells.map(({ key, fieldId, rowNumber }) => (
            <li key={key}>
              <label htmlFor={`${id}${key}`}>
                {w('keptWhy', { cell: `${fields.get(fieldId)?.label ?? ''}${rowNumber === null ? '' : ` · ${w('rowNumber', { n: rowNumber })}`}` })}
              </label>
              <input
                id={`${id}${key}`}
                className="plain-input"
                maxLength={500}
                value={said[key] ?? ''}
                onChange={(event) => setSaid({ ...said, [key]: event.target.value })}
              />{' '}
              <a href={`#cell-${fieldId}${rowNumber === null ? '' : `/${rowNumber}`}`}>{w('mendInstead')}</a>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="primary-button"
          disabled={pending || kept.length === 0 || kept.some(({ because }) => because.length < least)}
          onClick={() => onSend(kept)}
        >
          {w('keepAndSubmit')}
        </button>
      </div>
    </section>
  )
}
