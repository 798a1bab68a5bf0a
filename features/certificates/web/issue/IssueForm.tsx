/** What the worker adds to what list and ledger say; then preview, and asking for the seal. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { openFile } from '../seals/open-file.ts'
import { words } from '../seals/words.ts'
import '../seals/seals.css'

type Props = { requestId: string; replaces?: { id: string; number: string } }
type Offered = AnsweredBy<typeof api.certificates.offerDraft>

export function IssueForm({ requestId, replaces }: Props) {
  const read = useRead(api.certificates.offerDraft, { id: requestId, ...(replaces && { replacesId: replaces.id }) })
  return <Shown read={read}>{(offered) => <Form requestId={requestId} offered={offered} {...(replaces && { replaces })} />}</Shown>
}

function Form({ requestId, replaces, offered }: Props & { offered: Offered }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const go = useGo()
  const [said, setSaid] = useState({ statement: offered.statement, purpose: offered.purpose, holderName: offered.holderName, holderIdNumber: '' })
  const named = offered.holder === null
  const asked = {
    requestId,
    replacesId: replaces?.id ?? null,
    words: {
      statement: said.statement.trim(),
      purpose: said.purpose.trim(),
      ...(named && said.holderName && { holderName: said.holderName.trim() }),
      ...(named && said.holderIdNumber && { holderIdNumber: said.holderIdNumber.trim() }),
    },
  }
  const preview = useSubmit(api.certificates.previewCertificate, { renew: false, then: openFile })
  const send = useSubmit(api.certificates.askForCertificate, { done: words.asked, then: ({ id }) => go(`/proofs/seals/uses/${id}`) })
  const set = (name: keyof typeof said) => (event: { target: { value: string } }) => setSaid({ ...said, [name]: event.target.value })
  const problem = send.problem ?? preview.problem
  const whole =
    asked.words.statement.length >= 4 &&
    asked.words.purpose.length >= 2 &&
    (!named || (said.holderName.trim() !== '' && said.holderIdNumber.trim().length === 18))
  return (
    <section className="panel">
      <h2>{w(replaces ? 'correctIt' : 'issueIt')}</h2>
      <p className="muted">{replaces ? w('correctLead', { number: replaces.number }) : w('issueLead')}</p>
      {offered.fault && <p className="notice state-warn">{text(offered.fault)}</p>}
      <Facts
        of={[
          !named && { label: w('holder'), value: offered.holder },
          { label: w('basis'), value: offered.basis.join('；') },
          { label: w('checked'), value: offered.evidence.join('；') },
          { label: w('validUntil'), value: offered.validUntil === null ? w('noLimit') : format.day(offered.validUntil) },
        ]}
      />
      {named && (
        <>
          <FieldBox name="words.holderName" label={w('holderName')} problem={problem}>
            {(tie) => <Input {...tie} value={said.holderName} maxLength={60} autoComplete="off" onChange={set('holderName')} />}
          </FieldBox>
          <FieldBox name="words.holderIdNumber" label={w('holderIdNumber')} help={w(replaces ? 'holderAgain' : 'holderHelp')} problem={problem}>
            {(tie) => <Input {...tie} value={said.holderIdNumber} maxLength={18} autoComplete="off" onChange={set('holderIdNumber')} />}
          </FieldBox>
        </>
      )}
      <FieldBox name="words.statement" label={w('statement')} help={w('statementHelp')} problem={problem}>
        {(tie) => <Input.TextArea {...tie} value={said.statement} maxLength={400} autoSize={{ minRows: 3 }} onChange={set('statement')} />}
      </FieldBox>
      <FieldBox name="words.purpose" label={w('purpose')} help={w('purposeHelp')} problem={problem}>
        {(tie) => <Input {...tie} value={said.purpose} maxLength={200} onChange={set('purpose')} />}
      </FieldBox>
      <RefusalNotice problem={problem} />
      <div className="seal-steps">
        <Button disabled={!whole} loading={preview.pending} onClick={() => void preview.submit(asked)}>
          {w('preview')}
        </Button>
        <Button type="primary" disabled={!whole || offered.fault !== null} loading={send.pending} onClick={() => void send.submit(asked)}>
          {w('askForSeal')}
        </Button>
      </div>
    </section>
  )
}
