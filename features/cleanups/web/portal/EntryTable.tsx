import { useFormat } from '../../../../web/format.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { PublicRegister } from '../../contract/decisions.ts'
import { kindWords } from '../../words.ts'
import { words } from '../portal-words.ts'
import './cleanups.css'

type Entry = PublicRegister['kept'][number]

export function EntryTable({ of }: { of: readonly Entry[] }) {
  const w = useWords(words)
  const text = useText()
  if (of.length === 0) return <p>{w('none')}</p>
  return (
    <table className="plain cleanup-table">
      <thead>
        <tr>
          <th scope="col">{w('name')}</th>
          <th scope="col">{w('owner')}</th>
          <th scope="col">{w('basis')}</th>
          <th scope="col">{w('decision')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((entry) => (
          <tr key={entry.id}>
            <td>
              {entry.title}
              <div className="muted">
                <span className="whole-words">{text(kindWords[entry.kind])}</span>
                {entry.formerNames.length > 0 && ` · ${w('also', { names: entry.formerNames.join('、') })}`}
              </div>
            </td>
            <td data-title={w('owner')}>{entry.ownerName || '—'}</td>
            <td data-title={w('basis')}>{entry.basis.join('；') || '—'}</td>
            <td data-title={w('decision')}>
              <Decision entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Decision({ entry: { decided, decisionNumber, decidedOn, carriedOutOn, returnedOn, doubt } }: { entry: Entry }) {
  const w = useWords(words)
  const format = useFormat()
  const number = decisionNumber ? w('decidedOn', { number: decisionNumber, day: format.day(decidedOn) }) : decided ? w('reference') : null
  return (
    <>
      {number && <div>{number}</div>}
      {carriedOutOn && <div>{w('carriedOut', { day: format.day(carriedOutOn) })}</div>}
      {returnedOn && <div>{w('foundAgain', { day: format.day(returnedOn) })}</div>}
      {doubt && <div className="muted">{doubt}</div>}
    </>
  )
}
