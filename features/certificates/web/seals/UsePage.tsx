/** One use of the seal: what it is for, who has done what, and the one next step. */
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import { useStates } from '../../seal-words.ts'
import { Correction } from '../issue/Correction.tsx'
import { useTones } from './tones.ts'
import { UseSteps } from './UseSteps.tsx'
import { words } from './words.ts'
import type { UseWhole } from './whole.ts'

export default function UsePage() {
  const id = usePathValue()
  return <Shown read={useRead(api.certificates.getSealUse, { id })}>{(use) => <Whole use={use} />}</Shown>
}

function Whole({ use }: { use: UseWhole }) {
  const w = useWords(words)
  const format = useFormat()
  return (
    <>
      <PageHead title={use.what} number={use.entryNumber} state={<StateTag tone={useTones[use.state]} word={useStates[use.state]} />} lead={use.purpose} />
      <Facts
        of={[
          { label: w('kind'), value: w(use.kind === 'certificate' ? 'kindCertificate' : 'kindOther') },
          { label: w('copies'), value: use.copies },
          { label: w('by'), value: `${use.askedBy} · ${format.instant(use.askedAt)}` },
          { label: w('approvedBy'), value: use.approvedBy && `${use.approvedBy} · ${format.instant(use.approvedAt)}` },
          use.requestId !== null && { label: w('request'), value: <DeskLink to={`/proofs/requests/${use.requestId}`}>{w('open')}</DeskLink> },
          use.entryId !== null && { label: w('register'), value: <DeskLink to={`/proofs/seals/entries/${use.entryId}`}>{use.entryNumber}</DeskLink> },
          use.certificateId !== null && { label: w('certificate'), value: <DeskLink to={`/proofs/issued/${use.certificateId}`}>{w('open')}</DeskLink> },
        ]}
      />
      {use.corrects && <Correction of={use.corrects} sealed={false} />}
      {use.says && (
        <section className="panel" aria-label={w('says')}>
          <h2>{w('says')}</h2>
          {use.says.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className="muted">{w('saysHow', { name: use.says.holderName, id: use.says.holderId })}</p>
        </section>
      )}
      {use.endedBecause && <p className="notice state-neutral">{use.endedBecause}</p>}
      <UseSteps key={use.revision} use={use} />
    </>
  )
}
