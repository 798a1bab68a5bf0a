/** A drafted campaign: changed, deleted, or, after what it means has been seen, handed down. */
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { CampaignForm } from './CampaignForm.tsx'
import { words } from './campaign-words.ts'
import { gateProblem } from './gate-problem.ts'
import { previewWords } from './preview-words.ts'
import { RoundPreview } from './RoundPreview.tsx'

export function CampaignDraft({ campaign }: { campaign: CampaignRead }) {
  const w = useWords(words)
  const [changing, setChanging] = useState(false)
  const [instructions, setInstructions] = useState('')
  const open = useSubmit(api.dispatches.openCampaign, { done: words.handedDown })
  if (changing) return <Change campaign={campaign} onDone={() => setChanging(false)} />
  const { id, revision } = campaign
  const asked = { id, revision, round: 'stock_taking' as const, instructions }
  return (
    <div className="cleanup-part">
      <Changing campaign={campaign} onChange={() => setChanging(true)} />
      <RefusalNotice problem={gateProblem(open.problem)} />
      <FieldBox name="instructions" label={w('instructions')} problem={open.problem}>
        {(tie) => (
          <Input.TextArea
            {...tie}
            value={instructions}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            onChange={(event) => setInstructions(event.target.value)}
          />
        )}
      </FieldBox>
      <RoundPreview asked={asked} verb={w('handDown')} pending={open.pending} onSend={() => void open.submit(asked)} />
    </div>
  )
}

function Changing({ campaign: { id, revision, steps }, onChange }: { campaign: CampaignRead; onChange: () => void }) {
  const w = useWords(previewWords)
  const go = useGo()
  const { modal } = App.useApp()
  const remove = useSubmit(api.cleanups.deleteCampaign, { done: previewWords.removed, then: () => go('/cleanups/campaigns', { replace: true }) })
  const ask = () =>
    void modal.confirm({
      title: w('remove'),
      content: w('removeAsk'),
      okText: w('remove'),
      cancelText: w('notYet'),
      onOk: () => void remove.submit({ id, revision }),
    })
  return (
    <>
      <RefusalNotice problem={remove.problem} />
      <div className="cleanup-actions">
        {steps.includes('save') && <Button onClick={onChange}>{w('edit')}</Button>}
        {steps.includes('delete') && (
          <Button danger loading={remove.pending} onClick={ask}>
            {w('remove')}
          </Button>
        )}
      </div>
    </>
  )
}

function Change({ campaign, onDone }: { campaign: CampaignRead; onDone: () => void }) {
  const w = useWords(previewWords)
  const { id, revision } = campaign
  const send = useSubmit(api.cleanups.saveCampaign, { done: previewWords.saved, then: onDone })
  return (
    <CampaignForm
      start={campaign}
      send={send}
      verb={w('save')}
      more={<Button onClick={onDone}>{w('leave')}</Button>}
      onSend={(written) => void send.submit({ ...written, id, revision })}
    />
  )
}
