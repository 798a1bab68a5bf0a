/** What stays, what ended, what came back, what is still to be verified: with number, clause and CSV. */
import { Given } from '../../../../web/portal/Given.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { saveFile, writeCsv } from '../../../../web/ui/csv.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { PublicRegister } from '../../contract/decisions.ts'
import type { endpoints } from '../../endpoints.ts'
import { entryStateWords, kindWords } from '../../words.ts'
import { words } from '../portal-words.ts'
import { Campaigns } from './Campaigns.tsx'
import { EntryTable } from './EntryTable.tsx'

const parts = ['returned', 'kept', 'ended', 'toFindOut'] as const

export default function CleanupsPage() {
  const w = useWords(words)
  const read = usePublic<typeof endpoints.getPublicRegister>('/public-cleanups', {})
  return (
    <>
      <h1>{w('title')}</h1>
      <p>{w('lead')}</p>
      <Given read={read}>
        {(register) => (
          <>
            <Save register={register} />
            {parts.map((part) =>
              part === 'returned' && register.returned.length === 0 ? null : (
                <section key={part}>
                  <h2>
                    {w(part)}（{register[part].length}）
                  </h2>
                  <p>{w(`${part}Lead`)}</p>
                  <EntryTable of={register[part]} />
                </section>
              ),
            )}
            <Campaigns of={register.campaigns} />
          </>
        )}
      </Given>
    </>
  )
}

function Save({ register }: { register: PublicRegister }) {
  const w = useWords(words)
  const text = useText()
  const head = [w('name'), w('kind'), w('owner'), w('basis'), w('decision'), w('source'), w('doubt')]
  const save = () => {
    const rows = parts.flatMap((part) =>
      register[part].map((entry) => [
        entry.title,
        text(kindWords[entry.kind]),
        entry.ownerName,
        entry.basis.join('；'),
        [w(part), text(entryStateWords[entry.state]), entry.decisionNumber, entry.decidedOn].filter(Boolean).join(' '),
        entry.source,
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
