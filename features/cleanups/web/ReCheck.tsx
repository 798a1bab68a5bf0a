/** Drawing the sample with a seed anyone can use again, and handing the re-check down. */
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { addWorkingDays } from '../../../foundation/calendar.ts'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { words } from './campaign-words.ts'
import { gateProblem } from './gate-problem.ts'
import { RoundPreview } from './RoundPreview.tsx'
import { Strata } from './Strata.tsx'

const oneInFive = 5

export function ReCheck({ campaign: { id, revision, done } }: { campaign: CampaignRead }) {
  const w = useWords(words)
  const { today } = useSession()
  const [size, setSize] = useState(Math.max(1, Math.ceil(done / oneInFive)))
  const [seed, setSeed] = useState(today)
  const [dueOn, setDueOn] = useState<string | null>(addWorkingDays(today, 10))
  const [asked, setAsked] = useState<{ id: string; size: number; seed: string } | null>(null)
  const sample = useRead(api.cleanups.previewSample, asked)
  const open = useSubmit(api.dispatches.openCampaign, { done: words.handedDown })
  return (
    <section className="cleanup-part">
      <h2>{w('reCheck')}</h2>
      <p className="muted">{w('reCheckHow')}</p>
      <RefusalNotice problem={gateProblem(open.problem)} />
      <FieldBox name="size" label={w('size')} problem={open.problem}>
        {(tie) => <InputNumber {...tie} value={size} min={1} max={Math.max(1, done)} precision={0} onChange={(next) => setSize(next ?? 1)} />}
      </FieldBox>
      <FieldBox name="seed" label={w('seed')} help={w('seedHelp')} problem={open.problem}>
        {(tie) => <Input {...tie} value={seed} maxLength={40} onChange={(event) => setSeed(event.target.value)} />}
      </FieldBox>
      <FieldBox name="dueOn" label={w('reCheckDue')} problem={open.problem}>
        {(tie) => <DayInput {...tie} value={dueOn} min={today} onChange={setDueOn} />}
      </FieldBox>
      <div className="cleanup-actions">
        <Button disabled={seed.trim() === ''} onClick={() => setAsked({ id, size, seed: seed.trim() })}>
          {w('draw')}
        </Button>
      </div>
      {seed.trim() !== '' && dueOn !== null && (
        <RoundPreview
          asked={{ id, revision, round: 're_check', size, seed: seed.trim(), dueOn }}
          verb={w('handDownReCheck')}
          pending={open.pending}
          onSend={() => void open.submit({ id, revision, round: 're_check', size, seed: seed.trim(), dueOn })}
        />
      )}
      {asked && <Shown read={sample}>{(drawn) => <Strata of={drawn} />}</Shown>}
    </section>
  )
}
