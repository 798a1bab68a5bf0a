/** What a missed sentence asks, and of whom; it is judged by the same rules as what was found. */
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { AskKind, type DocumentRead, type Mark } from '../../contract/documents.ts'
import { OneOf } from '../controls.tsx'
import type { Piece } from './pieces.ts'
import { askKindWords, words } from './words.ts'

type Props = { document: Pick<DocumentRead, 'id' | 'revision'>; sentence: Piece; onClose: () => void }

export function MarkForm({ document: { id, revision }, sentence: { start, end }, onClose }: Props) {
  const w = useWords(words)
  const text = useText()
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<Mark['kind'] | null>(null)
  const [audience, setAudience] = useState<Mark['audience']>('community')
  const { submit, pending, problem } = useSubmit(api.admissions.markAsk, { done: words.marked, then: onClose })
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <form
      ref={form}
      className="mark-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (kind) void submit({ id, revision, sentence: { start, end }, kind, audience })
      }}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <RefusalNotice problem={problem} />
      <fieldset className="field field-group">
        <legend>{w('markKind')}</legend>
        <OneOf name="mark-kind" value={kind} onChange={setKind} options={AskKind.options.map((value) => ({ value, label: text(askKindWords[value]) }))} />
      </fieldset>
      <fieldset className="field field-group">
        <legend>{w('markWho')}</legend>
        <OneOf
          name="mark-who"
          value={audience}
          onChange={setAudience}
          options={[
            { value: 'community', label: w('ofCommunity') },
            { value: 'street', label: w('ofStreet') },
          ]}
        />
      </fieldset>
      <div className="buttons">
        <Button type="primary" htmlType="submit" disabled={kind === null} loading={pending}>
          {w('mark')}
        </Button>
        <Button onClick={onClose}>{w('cancel')}</Button>
      </div>
    </form>
  )
}
