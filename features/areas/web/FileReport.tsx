/** What checking a file found: the counts, and every fault with its line, column and what to do. */
import { saveFile, writeCsv } from '../../../web/ui/csv.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { useFormat } from '../../../web/format.ts'
import { useLanguage, useWords } from '../../../web/words.ts'
import type { AreasFileReport } from '../contract.ts'
import { words } from './words.ts'

export function FileReport({ report }: { report: AreasFileReport }) {
  const w = useWords(words)
  const language = useLanguage()
  const format = useFormat()
  const { faults } = report
  const head = [w('line'), w('column'), w('whatToDo')]
  const exportFaults = () =>
    saveFile(
      'faults.csv',
      writeCsv(
        head,
        faults.map((fault) => [fault.line, fault.column, fault[language]]),
      ),
    )
  return (
    <section aria-live="polite">
      <Facts
        of={(['rows', 'added', 'renamed', 'unchanged', 'faulty'] as const).map((name) => ({
          label: w(name),
          value: format.number(report[name]),
        }))}
      />
      {faults.length === 0 && report.added + report.renamed === 0 && <p>{w('nothingNew')}</p>}
      {faults.length > 0 && (
        <>
          <div className="list-tools">
            <span>{w('faultsShown', { n: report.faulty, shown: faults.length })}</span>
            <button type="button" className="quiet-button" onClick={exportFaults}>
              {w('saveFaults')}
            </button>
          </div>
          <div className="list-frame">
            <table className="list">
              <caption className="hidden-words">{w('faulty')}</caption>
              <thead>
                <tr>
                  {head.map((title) => (
                    <th key={title} scope="col">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {faults.map((fault) => (
                  <tr key={`${fault.line}${fault.column}${fault.zh}`}>
                    <td data-title={head[0]}>{fault.line}</td>
                    <td data-title={head[1]}>{fault.column || '—'}</td>
                    <td data-title={head[2]}>{fault[language]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
