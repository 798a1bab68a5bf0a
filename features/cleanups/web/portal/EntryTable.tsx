import { useFormat } from '../../../../web/format.ts'
import { useLanguage, useText, useWords } from '../../../../web/words.ts'
import { useFew } from '../../../../web/ui/few.tsx'
import type { PublicRegister } from '../../contract/decisions.ts'
import { kindWords } from '../../words.ts'
import { words } from '../portal-words.ts'
import './cleanups.css'
import { lineOf } from './past-decisions.ts'

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

/** Each decision with its own days, the earliest first. */
function Decision({ entry: { decisions, doubt } }: { entry: Entry }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  return (
    <>
      {decisions.map((past, index) => (
        <div key={String(past.number) + String(past.decidedOn)} className={index > 0 ? 'next-decision' : undefined}>
          {decisions.length > 1 && <div className="muted">{w('nth', { n: index + 1 })}</div>}
          {lineOf(past, w, text, format.day).map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      ))}
      {doubt && <div className="muted">{doubt}</div>}
    </>
  )
}
