/** Handing the stock-taking down, and ending a round. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { words } from './campaign-words.ts'
import { gateProblem } from './gate-problem.ts'

export function CampaignSteps({ campaign: { id, revision, steps, state, asked, done, dueOn, reCheckDueOn } }: { campaign: CampaignRead }) {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  const [instructions, setInstructions] = useState('')
  const open = useSubmit(api.dispatches.openCampaign, { done: words.handedDown })
  const end = useSubmit(api.cleanups.closeRound, { done: words.ended })
  if (steps.includes('stockTaking'))
    return (
      <form
        className="cleanup-part"
        onSubmit={(event) => {
          event.preventDefault()
          void open.submit({ id, revision, round: 'stock_taking', instructions })
        }}
      >
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
        <Button type="primary" htmlType="submit" loading={open.pending}>
          {w('handDown')}
        </Button>
      </form>
    )
  if (!steps.includes('close')) return null
  const last = reCheckDueOn ?? dueOn
  const early = done < asked && today <= last
  return (
    <div className="cleanup-part">
      <RefusalNotice problem={end.problem} />
      {early && <p>{w('endsWhen', { n: asked - done, day: format.day(last) })}</p>}
      {!early && done < asked && <p>{w('unanswered', { n: asked - done })}</p>}
      <Button type="primary" disabled={early} loading={end.pending} onClick={() => void end.submit({ id, revision })}>
        {w(state === 're_checking' ? 'closeReCheck' : 'closeStockTaking')}
      </Button>
    </div>
  )
}
