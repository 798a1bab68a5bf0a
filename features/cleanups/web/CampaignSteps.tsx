/** Ending a round. */
import { Button } from 'antd'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { words } from './campaign-words.ts'

export function CampaignSteps({ campaign: { id, revision, steps, state, asked, done, dueOn, reCheckDueOn } }: { campaign: CampaignRead }) {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  const end = useSubmit(api.cleanups.closeRound, { done: words.ended })
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
