/** One request: who asks, the evidence, the letter or the step to issue. */
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useSession } from '../../../../web/session.ts'
import { useWords } from '../../../../web/words.ts'
import { availableSteps } from '../../rules/steps.ts'
import { stateWords, words } from '../desk-words.ts'
import { IssueBox } from '../issue/IssueBox.tsx'
import { ProofFacts } from '../ProofFacts.tsx'
import '../proofs.css'
import { stateTones } from '../states.ts'
import { EndRequest } from './EndRequest.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { RefusalBox } from './RefusalBox.tsx'
import './room.css'
import type { RequestWhole } from './whole.ts'

export default function RequestPage() {
  const id = usePathValue()
  return <Shown read={useRead(api.certificates.getProofRequest, { id })}>{(request) => <Whole request={request} />}</Shown>
}

function Whole({ request }: { request: RequestWhole }) {
  const w = useWords(words)
  const format = useFormat()
  const { session } = useSession()
  const steps = availableSteps(request, new Set(session.permissions))
  return (
    <>
      <PageHead title={request.title} number={request.refusal?.number} state={<StateTag tone={stateTones[request.state]} word={stateWords[request.state]} />} />
      <Facts
        of={[
          { label: w('askedBy'), value: request.askedByName },
          { label: w('need'), value: request.need },
          {
            label: w('subject'),
            value:
              request.subjectId && request.subjectTitle ? <DeskLink to={`/subjects/${request.subjectId}`}>{request.subjectTitle}</DeskLink> : w('noSubject'),
          },
          { label: w('takenBy'), value: `${request.communityName} ${request.takenBy} · ${format.day(request.askedOn)}` },
        ]}
      />
      {request.endedBecause && <p className="notice state-neutral">{w('ended', { who: request.changedBy, why: request.endedBecause })}</p>}
      {request.state !== 'refused' && <EvidenceForm key={request.revision} request={request} mayCollect={steps.includes('collect')} />}
      <IssueBox request={request} />
      {(steps.includes('refuse') || steps.includes('withdraw')) && <EndRequest key={`end${request.revision}`} request={request} />}
      {request.refusal && <RefusalBox refusal={request.refusal} />}
      {request.proof && (
        <details className="panel">
          <summary>{w('about')}</summary>
          <ProofFacts of={request.proof} />
        </details>
      )}
    </>
  )
}
