import { useFormat } from '../../../../web/format.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { correctionWords } from '../../asking-words.ts'
import type { AskingEntry } from '../../contract/asking.ts'
import { unlistedTitle, variousTitle } from '../../rules/entries.ts'
import { words } from '../portal-words.ts'

const titles: Readonly<Record<string, 'unlisted' | 'various'>> = { [unlistedTitle]: 'unlisted', [variousTitle]: 'various' }

/** One body, one proof, one month a row; a correction stands beside the body's name. */
export function BodyRows({ entries, onObject }: { entries: readonly AskingEntry[]; onObject: (entry: AskingEntry) => void }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const titleOf = (title: string) => {
    const known = titles[title]
    return known ? w(known) : title
  }
  return (
    <div className="list-frame">
      <table className="list body-rows">
        <thead>
          <tr>
            <th scope="col">{w('month')}</th>
            <th scope="col">{w('body')}</th>
            <th scope="col">{w('proof')}</th>
            <th scope="col" className="figure">
              {w('count')}
            </th>
            <th scope="col">{w('districts')}</th>
            <th scope="col" className="screen-only">
              {w('correction')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.month} ${entry.key} ${entry.title}`}>
              <td data-title={w('month')}>{format.month(entry.month)}</td>
              <td data-title={w('body')}>
                <div>
                  {entry.bodyName ?? <span className="muted">{w('unnamed')}</span>}
                  {entry.correction && (
                    <div>
                      <strong>{text(correctionWords[entry.correction.state])}</strong>
                      {entry.correction.answer && <span className="muted"> {entry.correction.answer}</span>}
                    </div>
                  )}
                </div>
              </td>
              <td data-title={w('proof')}>{titleOf(entry.title)}</td>
              <td data-title={w('count')} className="figure">
                <div>
                  {entry.count}
                  {entry.selfService > 0 && <div className="muted">{w('selfService', { n: entry.selfService })}</div>}
                </div>
              </td>
              <td data-title={w('districts')}>{entry.districts.join(text(['、', ', ']))}</td>
              <td data-title={w('correction')} className="screen-only">
                {entry.key !== null && entry.correction?.state !== 'open' && entry.correction?.state !== 'corrected' ? (
                  <button type="button" className="quiet-button" onClick={() => onObject(entry)}>
                    {w('object')}
                    <span className="hidden-words">
                      {entry.bodyName} {entry.title} {format.month(entry.month)}
                    </span>
                  </button>
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
