/** Enters a demand that somebody met: who wanted what of whom first, by which article, and how it is known. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { ClauseReference } from '../../../laws/contract.ts'
import { ClausePicker } from '../../../laws/web/clauses/ClausePicker.tsx'
import { words } from './words.ts'

const empty = { fromBody: '', fromTitle: '', toBody: '', toTitle: '', heldBy: '', note: '', source: '' }
const lines = ['fromBody', 'fromTitle', 'toBody', 'toTitle'] as const

export function DemandForm() {
  const w = useWords(words)
  const [said, setSaid] = useState(empty)
  const [isProof, setIsProof] = useState(false)
  const [clauses, setClauses] = useState<ClauseReference[]>([])
  const send = useSubmit(api.certificates.enterDemand, {
    done: words.entered,
    then: () => {
      setSaid(empty)
      setClauses([])
    },
  })
  const set = (name: keyof typeof empty) => (event: { target: { value: string } }) => setSaid({ ...said, [name]: event.target.value })
  const ready = lines.every((name) => said[name].trim().length >= 2) && said.source.trim().length >= 2
  const heldBy = said.heldBy
    .split(/[、,，;；]/)
    .map((one) => one.trim())
    .filter((one) => one.length >= 2)
  return (
    <form
      className="proof-demand-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        void send.submit({
          from: { kind: isProof ? 'proof' : 'requirement', body: said.fromBody.trim(), title: said.fromTitle.trim() },
          to: { body: said.toBody.trim(), title: said.toTitle.trim(), heldBy },
          either: null,
          clause: clauses[0] ?? null,
          note: said.note.trim() || null,
          source: said.source.trim(),
        })
      }}
    >
      {send.problem && <RefusalNotice problem={send.problem} />}
      <label className="check">
        <input type="checkbox" checked={isProof} onChange={(event) => setIsProof(event.target.checked)} /> {w('fromIsProof')}
      </label>
      {lines.map((name) => (
        <FieldBox key={name} name={name} label={w(`${name}Label`)} problem={send.problem}>
          {(tie) => <Input {...tie} value={said[name]} maxLength={200} onChange={set(name)} />}
        </FieldBox>
      ))}
      <FieldBox name="heldBy" label={w('heldByLabel')} help={w('heldByHelp')} problem={send.problem}>
        {(tie) => <Input {...tie} value={said.heldBy} maxLength={300} onChange={set('heldBy')} />}
      </FieldBox>
      <FieldBox name="clause" label={w('clauseLabel')} help={w('clauseHelp')} problem={send.problem}>
        {({ id }) => <ClausePicker id={id} value={clauses} onChange={(chosen) => setClauses(chosen.slice(-1))} />}
      </FieldBox>
      <FieldBox name="source" label={w('sourceLabel')} help={w('sourceHelp')} problem={send.problem}>
        {(tie) => <Input {...tie} value={said.source} maxLength={500} onChange={set('source')} />}
      </FieldBox>
      <FieldBox name="note" label={w('noteLabel')} problem={send.problem}>
        {(tie) => <Input.TextArea {...tie} value={said.note} maxLength={500} autoSize onChange={set('note')} />}
      </FieldBox>
      <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
        {w('enter')}
      </Button>
    </form>
  )
}
