/** On a request's page: the step to the certificate, the use of the seal under way, or what was issued. */
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import { certificateStates, useStates } from '../../seal-words.ts'
import { certificateTones, useTones } from '../seals/tones.ts'
import { words } from '../seals/words.ts'
import { IssueForm } from './IssueForm.tsx'

type Asked = Pick<AnsweredBy<typeof api.certificates.getProofRequest>, 'id' | 'state' | 'communityCode'>

export function IssueBox({ request: { id, state } }: { request: Asked }) {
  const w = useWords(words)
  const { may } = useSession()
  const ready = state === 'evidence_collected' || state === 'issued'
  const uses = useRead(api.certificates.listSealUses, ready && may('certificates.issue') ? { requestId: id } : null)
  const issued = useRead(api.certificates.listCertificates, state === 'issued' ? { requestId: id } : null)
  const open = uses.data?.rows.find((use) => use.state === 'asked' || use.state === 'approved')
  return (
    <>
      {open && (
        <section className="panel">
          <h2>{w('underWay')}</h2>
          <p>
            <StateTag tone={useTones[open.state]} word={useStates[open.state]} /> <DeskLink to={`/proofs/seals/uses/${open.id}`}>{w('openIt')}</DeskLink>
          </p>
        </section>
      )}
      {state === 'evidence_collected' && uses.data && !open && <IssueForm requestId={id} />}
      {issued.data && issued.data.rows.length > 0 && (
        <section className="section">
          <h2>{w('issued')}</h2>
          <ul className="plain-list">
            {issued.data.rows.map((certificate) => (
              <li key={certificate.id}>
                <DeskLink to={`/proofs/issued/${certificate.id}`}>{certificate.number}</DeskLink>{' '}
                <StateTag tone={certificateTones[certificate.state]} word={certificateStates[certificate.state]} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
