/** What the dry run found: counts, what to note, the faulty rows and those that change something. */
import { useFormat } from '../../../../web/format.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { ChangeTable } from './ChangeTable.tsx'
import { Download } from './Download.tsx'
import { FaultTable } from './FaultTable.tsx'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

const figures = ['good', 'faulty', 'creates', 'changes', 'same'] as const

export function Result({ whole }: { whole: ImportWhole }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { notices, faulty, changes, forgottenAt, state } = whole
  return (
    <>
      <section className="section">
        <h2>{w('result')}</h2>
        <dl className="import-figures">
          {figures.map((figure) => (
            <div key={figure}>
              <dt>{w(figure)}</dt>
              <dd>{format.number(whole[figure])}</dd>
            </div>
          ))}
        </dl>
        {notices.length > 0 && (
          <>
            <h3>{w('notices')}</h3>
            <ul>
              {notices.map(({ code, sentence, rows, count }) => (
                <li key={code}>
                  {text(sentence)}{' '}
                  {rows.length > 0 && (
                    <span className="muted">{w(rows.length < count ? 'noticeRowsMore' : 'noticeRows', { n: count, rows: listed(rows) })}</span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {faulty > 0 && forgottenAt === null && (
        <section className="section">
          <h2>{w('faultyRows')}</h2>
          {whole.mayWrite && whole.fileErasedAt === null && <Download whole={whole} />}
          <FaultTable whole={whole} />
        </section>
      )}
      {changes > 0 && forgottenAt === null && (
        <section className="section">
          <h2>{w(state === 'checked' ? 'changingRows' : 'changedRows')}</h2>
          <ChangeTable whole={whole} />
        </section>
      )}
    </>
  )
}

const most = 10
const listed = (rows: readonly number[]) => rows.slice(0, most).join('、') + (rows.length > most ? ' …' : '')
