/** A campaign is drafted. */
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { CampaignForm } from './CampaignForm.tsx'
import { words } from './campaign-words.ts'

export default function NewCampaignPage() {
  const w = useWords(words)
  const go = useGo()
  const send = useSubmit(api.cleanups.draftCampaign, { done: words.drafted, then: ({ id }) => go(`/cleanups/campaigns/${id}`, { replace: true }) })
  return (
    <>
      <PageHead title={w('newCampaign')} lead={w('newLead')} />
      <CampaignForm send={send} verb={w('draft')} onSend={(written) => void send.submit(written)} />
    </>
  )
}
