/** Stance and words, as a community's comment or a member unit's opinion. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { Stance } from '../contract.ts'
import { OneOf } from './controls.tsx'
import { stanceShown } from './states.ts'
import { words } from './words.ts'

type Props = {
  name: string
  start?: { stance: Stance | null; body: string | null }
  help: string
  verb: string
  pending: boolean
  problem: RefusalBody | undefined
  onSend: (said: { stance: Stance; body: string }) => void
}

export function StanceForm({ name, start, help, verb, pending, problem, onSend }: Props) {
  const w = useWords(words)
  const text = useText()
  const [stance, setStance] = useState<Stance | null>(start?.stance ?? null)
  const [body, setBody] = useState(start?.body ?? '')
  const ready = stance !== null && body.trim().length >= 2
  return (
    <form
      className="stance-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (stance && ready) onSend({ stance, body: body.trim() })
      }}
    >
      <RefusalNotice problem={problem} />
      <fieldset className="field field-group field-inline">
        <legend>{w('stance')}</legend>
        <OneOf
          name={`${name}-stance`}
          value={stance}
          options={Stance.options.map((one) => ({ value: one, label: text(stanceShown[one].word) }))}
          onChange={setStance}
        />
      </fieldset>
      <FieldBox name={`${name}-body`} label={w('body')} help={help}>
        {(tie) => (
          <Input.TextArea {...tie} value={body} maxLength={2000} autoSize={{ minRows: 3, maxRows: 10 }} onChange={(event) => setBody(event.target.value)} />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" disabled={!ready} loading={pending}>
        {verb}
      </Button>
    </form>
  )
}
