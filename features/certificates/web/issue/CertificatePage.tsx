/** One certificate: how it stands, what it says (for its own community), and its end. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { saveFile } from '../../../../web/ui/csv.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { paragraphs } from '../../rules/signed-text.ts'
import { certificateStates } from '../../seal-words.ts'
import { certificateTones } from '../seals/tones.ts'
import { words } from '../seals/words.ts'
import { Correction } from './Correction.tsx'
import { IssueForm } from './IssueForm.tsx'
import { RevokeBox } from './RevokeBox.tsx'
import type { CertificateWhole } from './whole.ts'

export default function CertificatePage() {
  const id = usePathValue()
  return <Shown read={useRead(api.certificates.getCertificate, { id })}>{(certificate) => <Whole of={certificate} />}</Shown>
}

function Whole({ of }: { of: CertificateWhole }) {
  const w = useWords(words)
  const format = useFormat()
  const [correcting, setCorrecting] = useState(false)
  const print = useSubmit(api.certificates.printCertificate, { renew: false, aloud: true, then: (file) => saveFile(`${of.number}.pdf`, file) })
  return (
    <>
      <PageHead
        title={of.title}
        number={of.number}
        state={<StateTag tone={certificateTones[of.state]} word={certificateStates[of.state]} />}
        action={
          of.steps.includes('download') && (
            <Button type="primary" loading={print.pending} onClick={() => void print.submit({ id: of.id })}>
              {w('print')}
            </Button>
          )
        }
        more={of.steps.includes('replace') && <Button onClick={() => setCorrecting(!correcting)}>{w('correctIt')}</Button>}
      />
      <Facts
        of={[
          { label: w('community'), value: of.communityName },
          { label: w('holder'), value: of.content?.holderName ?? of.holder },
          { label: w('issuedOn'), value: format.day(of.issuedOn) },
          { label: w('validUntil'), value: of.validUntil === null ? w('noLimit') : format.day(of.validUntil) },
          { label: w('sealNumber'), value: of.content ? <DeskLink to={`/proofs/seals/entries/${of.sealEntryId}`}>{of.sealNumber}</DeskLink> : of.sealNumber },
          of.verifyLink !== null && { label: w('checkPage'), value: <a href={of.verifyLink}>{w('open')}</a> },
          { label: w('request'), value: <DeskLink to={`/proofs/requests/${of.requestId}`}>{w('open')}</DeskLink> },
        ]}
      />
      {of.state !== 'issued' && (
        <section className={`notice state-${certificateTones[of.state]}`}>
          <p>
            {of.replacedBy === null ? w('revokedFor', { because: of.endedBecause }) : w('replacedBy')}{' '}
            {of.replacedBy && <DeskLink to={`/proofs/issued/${of.replacedBy}`}>{of.replacedByNumber}</DeskLink>}{' '}
            <span className="whole">
              {of.endedBy} · {format.instant(of.endedAt)}
            </span>
          </p>
        </section>
      )}
      {of.corrects && <Correction of={of.corrects} sealed />}
      {of.content ? (
        <section className="panel">
          {paragraphs(of.content).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ) : (
        <p className="muted">{w('contentHidden')}</p>
      )}
      {correcting && of.state === 'issued' && <IssueForm requestId={of.requestId} replaces={{ id: of.id, number: of.number }} />}
      {of.steps.includes('revoke') && <RevokeBox key={of.revision} of={of} />}
    </>
  )
}
