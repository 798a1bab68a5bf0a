import { useFormat } from '../../../../web/format.ts'
import { useLanguage, useText, useWords } from '../../../../web/words.ts'
import { useFew } from '../../../../web/ui/few.tsx'
import type { PublicRegister } from '../../contract/decisions.ts'
import { kindWords } from '../../words.ts'
import { words } from '../portal-words.ts'
import './cleanups.css'

type Entry = PublicRegister['kept'][number]

export function EntryTable({ of }: { of: readonly Entry[] }) {
  const w = useWords(words)
  const text = useText()
  const language = useLanguage()
  const few = useFew(of.length)
  const based = of.some(({ basis }) => basis.length > 0)
  if (of.length === 0) return <p>{w('none')}</p>
  return (
    <>
      <table className="plain cleanup-table">
        <thead>
          <tr>
            <th scope="col" className="entry-name">
              {w('name')}
            </th>
            <th scope="col">{w('owner')}</th>
            {based && <th scope="col">{w('basis')}</th>}
            <th scope="col">{w('decision')}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((entry, index) => (
            <tr key={entry.id} className={few.past(index)}>
              <td>
                {entry.title}
                {language === 'en' && entry.titleEn && <div>{entry.titleEn}</div>}
                <div className="muted">
                  <span className="whole-words">{text(kindWords[entry.kind])}</span>
                  {entry.formerNames.length > 0 && ` · ${w('also', { names: entry.formerNames.join('、') })}`}
                </div>
              </td>
              <td data-title={w('owner')}>{entry.ownerName || '—'}</td>
              {based && (
                <td data-title={w('basis')} className={entry.basis.length === 0 ? 'nothing' : undefined}>
                  {entry.basis.join('；') || '—'}
                </td>
              )}
              <td data-title={w('decision')}>
                <Decision entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {few.more}
    </>
  )
}

function Decision({ entry: { decided, decisionNumber, decidedOn, carriedOutOn, returnedOn, doubt } }: { entry: Entry }) {
  const w = useWords(words)
  const format = useFormat()
  const number = decisionNumber ?? (decided ? w('reference') : null)
  return (
    <>
      {number && <div>{number}</div>}
      {decisionNumber && decidedOn && <div>{w('decidedOn', { day: format.day(decidedOn) })}</div>}
      {carriedOutOn && <div>{w('carriedOut', { day: format.day(carriedOutOn) })}</div>}
      {returnedOn && <div>{w('foundAgain', { day: format.day(returnedOn) })}</div>}
      {doubt && <div className="muted">{doubt}</div>}
    </>
  )
}
