/** Returned cells that were not touched: mended after all, or handed in as they are with a word to the reviewer. */
import { useId, useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { FormField } from '../../../forms/contract.ts'
import { words } from './words.ts'

type Place = { fieldId: FormField['id']; rowNumber: number | null }
type Props = {
  problem: RefusalBody
  fields: ReadonlyMap<string, FormField>
  pending: boolean
  onSend: (kept: (Place & { because: string })[]) => void
}

export function KeptCells({ problem, fields, pending, onSend }: Props) {
  const w = useWords(words)
  const text = useText()
  const id = useId()
  const { cells } = problem.details as { cells: Place[] }
  const [said, setSaid] = useState<readonly string[]>(cells.map(() => ''))
  const kept = cells.map((cell, at) => ({ ...cell, because: (said[at] ?? '').trim() }))
  return (
    <section className="notice state-warn report-kept" role="alert">
      <div>
        <p>{text(problem.text)}</p>
        <ul className="plain-list">
          {cells.map(({ fieldId, rowNumber }, at) => (
            <li key={`${fieldId}/${rowNumber ?? ''}`}>
              <label htmlFor={`${id}${at}`}>
                {w('keptWhy', { cell: `${fields.get(fieldId)?.label ?? ''}${rowNumber === null ? '' : `（${w('rowNumber', { n: rowNumber })}）`}` })}
              </label>
              <input
                id={`${id}${at}`}
                className="plain-input"
                maxLength={500}
                value={said[at] ?? ''}
                onChange={(event) => setSaid(said.with(at, event.target.value))}
              />{' '}
              <a href={`#cell-${fieldId}${rowNumber === null ? '' : `/${rowNumber}`}`}>{w('mendInstead')}</a>
            </li>
          ))}
        </ul>
        <button type="button" className="primary-button" disabled={pending || kept.some(({ because }) => because.length < 2)} onClick={() => onSend(kept)}>
          {w('keepAndSubmit')}
        </button>
      </div>
    </section>
  )
}
