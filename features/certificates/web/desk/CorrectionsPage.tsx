/** For the joint-meeting office: what bodies say about entries on them, by the day of the answer. */
import { api } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { Pager } from '../../../../web/ui/Pager.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import { correctionWords } from '../../asking-words.ts'
import { words } from '../desk-words.ts'
import { AnswerCorrection } from './AnswerCorrection.tsx'
import { RoomLinks } from './RoomLinks.tsx'

const tones = { open: 'info', corrected: 'ok', doubted: 'warn', upheld: 'neutral' } as const

export default function CorrectionsPage() {
  const w = useWords(words)
  const format = useFormat()
  const [{ page, size, open }, setFilters] = useFilters({ page: 1, size: 20, open: true as boolean })
  const read = useRead(api.certificates.listCorrections, { page, size, open })
  return (
    <>
      <PageHead title={w('corrections')} lead={w('correctionsLead')} />
      <RoomLinks here="/proofs/corrections" />
      <ul className="proof-bars">
        {([true, false] as const).map((one) => (
          <li key={String(one)}>
            <button type="button" className="plain-button" aria-pressed={open === one} onClick={() => setFilters({ open: one })}>
              {w(one ? 'waiting' : 'answered')}
            </button>
          </li>
        ))}
      </ul>
      <Shown read={read}>
        {(found) =>
          found.total === 0 ? (
            <EmptyState title={w('noCorrections')} />
          ) : (
            <>
              {found.rows.map((row) => (
                <section key={row.id} className="panel">
                  <h2>
                    {row.bodyName} · {row.title} · {format.month(row.month)}
                  </h2>
                  <p>
                    <StateTag tone={row.late ? 'warn' : tones[row.state]} word={correctionWords[row.state]} />{' '}
                    {row.state === 'open' && w('by', { day: format.day(row.answerBy) })} {row.late && w('late')}
                  </p>
                  <p>{row.because}</p>
                  {row.contact && (
                    <p className="muted">
                      {w('contact')} {row.contact}
                    </p>
                  )}
                  {row.answer && <p>{row.answer}</p>}
                  {row.state === 'open' && <AnswerCorrection key={row.revision} id={row.id} revision={row.revision} />}
                </section>
              ))}
              <Pager page={found} onPage={setFilters} />
            </>
          )
        }
      </Shown>
    </>
  )
}
