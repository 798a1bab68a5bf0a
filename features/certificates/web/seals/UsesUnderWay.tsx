/** What waits for approval or for the seal. */
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import { useStates } from '../../seal-words.ts'
import { useTones } from './tones.ts'
import { words } from './words.ts'
import './seals.css'

export function UsesUnderWay() {
  const w = useWords(words)
  const format = useFormat()
  const asked = useRead(api.certificates.listSealUses, { state: 'asked', size: 50 })
  const approved = useRead(api.certificates.listSealUses, { state: 'approved', size: 50 })
  return (
    <section className="section">
      <h2>{w('waitingUses')}</h2>
      <Shown read={asked}>
        {(first) => {
          const uses = [...first.rows, ...(approved.data?.rows ?? [])]
          if (uses.length === 0) return <p className="muted">{w('noUses')}</p>
          return (
            <ul className="plain-list uses">
              {uses.map((use) => (
                <li key={use.id}>
                  <StateTag tone={useTones[use.state]} word={useStates[use.state]} /> <DeskLink to={`/proofs/seals/uses/${use.id}`}>{use.what}</DeskLink> ·{' '}
                  {use.purpose}
                  <div className="muted">
                    {use.askedBy} · {format.instant(use.askedAt)}
                  </div>
                </li>
              ))}
            </ul>
          )
        }}
      </Shown>
    </section>
  )
}
