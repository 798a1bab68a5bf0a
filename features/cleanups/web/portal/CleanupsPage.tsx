/** What stays, what ended, what came back, what is still to be verified: with number, clause and CSV. */
import { useState } from 'react'
import { Given } from '../../../../web/portal/Given.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { saveFile, writeCsv } from '../../../../web/ui/csv.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { PublicRegister } from '../../contract/decisions.ts'
import type { endpoints } from '../../endpoints.ts'
import { entryStateWords, kindWords } from '../../words.ts'
import { words } from '../portal-words.ts'
import { lineOf } from './past-decisions.ts'
import { sourceOf } from '../source.ts'
import { Campaigns } from './Campaigns.tsx'
import { EntryTable } from './EntryTable.tsx'

const parts = ['returned', 'returnedBefore', 'kept', 'ended', 'toFindOut'] as const
/** Each entry once. */
const savedParts = parts.filter((part) => part !== 'returnedBefore')

export default function CleanupsPage() {
  const w = useWords(words)
  const [asked, setAsked] = useState('')
  const read = usePublic<typeof endpoints.getPublicRegister>('/public-cleanups', {})
  return (
    <>
      <h1>{w('title')}</h1>
      <p>{w('lead')}</p>
      <Given read={read}>
        {(whole) => {
          const register = found(whole, asked)
          return (
            <>
              <Find asked={asked} onChange={setAsked} />
              <Save register={register} />
              {parts.map((part) =>
                register[part].length === 0 && (part === 'returned' || part === 'returnedBefore' || asked !== '') ? null : (
                  <section key={part}>
                    <h2>
                      {w(part)}（{register[part].length}）
                    </h2>
                    <p>{w(`${part}Lead`)}</p>
                    <EntryTable of={register[part]} />
                  </section>
                ),
              )}
              {asked !== '' && parts.every((part) => register[part].length === 0) && <p role="status">{w('nothingFound', { words: asked })}</p>}
              <Campaigns of={register.campaigns} />
            </>
          )
        }}
      </Given>
    </>
  )
}

/** Entries that carry the words in a name of theirs or their owner’s. */
function found(register: PublicRegister, asked: string): PublicRegister {
  const said = asked.trim().toLowerCase()
  if (said === '') return register
  const fits = ({ title, titleEn, ownerName, formerNames }: PublicRegister['kept'][number]) =>
    [title, titleEn ?? '', ownerName, ...formerNames].some((name) => name.toLowerCase().includes(said))
  return { ...register, ...Object.fromEntries(parts.map((part) => [part, register[part].filter(fits)])) }
}

function Find({ asked, onChange }: { asked: string; onChange: (asked: string) => void }) {
  const w = useWords(words)
  return (
    <div className="field cleanup-find screen-only">
      <label htmlFor="cleanup-find">{w('find')}</label>
      <input id="cleanup-find" type="search" className="plain-input" value={asked} maxLength={50} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}

function Save({ register }: { register: PublicRegister }) {
  const w = useWords(words)
  const text = useText()
  const head = [w('name'), w('kind'), w('owner'), w('basis'), w('decision'), w('source'), w('doubt')]
  const save = () => {
    const rows = savedParts.flatMap((part) =>
      register[part].map((entry) => [
        entry.title,
        text(kindWords[entry.kind]),
        entry.ownerName,
        entry.basis.join('；'),
        [w(part), text(entryStateWords[entry.state]), entry.decisions.map((past) => lineOf(past, w, text, (day) => day).join('，')).join('；')]
          .filter(Boolean)
          .join(' '),
        sourceOf(entry, text),
        entry.doubt,
      ]),
    )
    saveFile('cleanups.csv', writeCsv(head, rows))
  }
  return (
    <p className="screen-only">
      <button type="button" className="plain-button" onClick={save}>
        {w('csv')}
      </button>
    </p>
  )
}
