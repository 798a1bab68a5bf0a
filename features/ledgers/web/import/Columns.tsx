/** How each column is understood, and why; the person answers where it is not certain, or thinks otherwise. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { ColumnLine, type Choice } from './ColumnLine.tsx'
import type { ImportWhole } from './whole.ts'
import { SheetChoice } from './SheetChoice.tsx'
import { importWords as words } from './words.ts'

/** `''` waits for an answer, `-` leaves the column out, else the element. */
const choiceOf = ({ use, elementKey }: ImportWhole['columns'][number]): Choice => (use === 'unsure' ? '' : (elementKey ?? '-'))

export function Columns({ whole }: { whole: ImportWhole }) {
  const w = useWords(words)
  const { id, revision, columns, state, sheets } = whole
  const [choices, setChoices] = useState(() => new Map(columns.map((column) => [column.index, choiceOf(column)])))
  const match = useSubmit(api.ledgers.matchColumns)
  const open = columns.some(({ index }) => choices.get(index) === '')
  const changed = columns.some((column) => choices.get(column.index) !== choiceOf(column))
  const send = () =>
    void match.submit({
      id,
      revision,
      columns: columns.map(({ index }) => {
        const choice = choices.get(index) ?? ''
        return choice === ''
          ? { index, use: 'unsure', elementKey: null }
          : choice === '-'
            ? { index, use: 'ignore', elementKey: null }
            : { index, use: 'take', elementKey: choice }
      }),
    })
  const table = (
    <>
      <SheetChoice whole={whole} />
      {columns.length > 0 && (
        <div className="list-frame">
          <table className="list import-columns">
            <caption className="hidden-words">{w('columns')}</caption>
            <thead>
              <tr>
                {(['column', 'label', 'becomes', 'why'] as const).map((key) => (
                  <th key={key} scope="col">
                    {w(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <ColumnLine
                  key={column.index}
                  column={column}
                  elements={whole.elements}
                  choice={choices.get(column.index) ?? ''}
                  problem={match.problem}
                  onChange={(choice) => setChoices(new Map(choices).set(column.index, choice))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <RefusalNotice problem={match.problem} />
      {columns.length > 0 && (
        <div className="import-actions">
          <Button type={state === 'read' ? 'primary' : 'default'} disabled={open || (state === 'checked' && !changed)} loading={match.pending} onClick={send}>
            {w(state === 'read' ? 'check' : 'checkAgain')}
          </Button>
        </div>
      )}
    </>
  )
  if (columns.length === 0 && sheets.length < 2) return null
  if (state === 'read') {
    return (
      <section className="section">
        <h2>{w(columns.length > 0 ? 'columns' : 'sheet')}</h2>
        {columns.length > 0 && <p>{w('columnsLead')}</p>}
        {table}
      </section>
    )
  }
  return (
    <details className="panel">
      <summary>{w('showColumns', { n: columns.filter(({ use }) => use === 'take').length })}</summary>
      {table}
    </details>
  )
}
