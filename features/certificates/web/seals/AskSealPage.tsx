/** 用印申请 for what is no proof. */
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export default function AskSealPage() {
  const w = useWords(words)
  const go = useGo()
  const [what, setWhat] = useState('')
  const [purpose, setPurpose] = useState('')
  const [copies, setCopies] = useState(1)
  const send = useSubmit(api.certificates.askForSeal, { done: words.asked, then: ({ id }) => go(`/proofs/seals/uses/${id}`) })
  return (
    <>
      <PageHead title={w('newUse')} lead={w('newUseLead')} />
      <section className="panel">
        <FieldBox name="what" label={w('what')} help={w('whatHelp')} problem={send.problem}>
          {(tie) => <Input {...tie} value={what} maxLength={200} onChange={(event) => setWhat(event.target.value)} />}
        </FieldBox>
        <FieldBox name="purpose" label={w('purpose')} help={w('purposeHelp')} problem={send.problem}>
          {(tie) => <Input {...tie} value={purpose} maxLength={200} onChange={(event) => setPurpose(event.target.value)} />}
        </FieldBox>
        <FieldBox name="copies" label={w('copies')} problem={send.problem}>
          {(tie) => <InputNumber {...tie} min={1} max={500} value={copies} onChange={(next) => setCopies(next ?? 1)} />}
        </FieldBox>
        <RefusalNotice problem={send.problem} />
        <Button
          type="primary"
          disabled={what.trim().length < 2 || purpose.trim().length < 2}
          loading={send.pending}
          onClick={() => void send.submit({ what: what.trim(), purpose: purpose.trim(), copies })}
        >
          {w('askForSeal')}
        </Button>
      </section>
    </>
  )
}
