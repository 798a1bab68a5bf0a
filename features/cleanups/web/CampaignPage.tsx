/** A campaign: how far it has come, what it found, and the one next step. */
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { kindWords } from '../words.ts'
import { campaignStateWords, words } from './campaign-words.ts'
import { CampaignSteps } from './CampaignSteps.tsx'
import './cleanups.css'
import { Counts } from './Counts.tsx'
import { FoundTable } from './FoundTable.tsx'
import { ListDraft } from './ListDraft.tsx'
import { Names } from './Names.tsx'
import { Progress } from './Progress.tsx'
import { ReCheck } from './ReCheck.tsx'
import { StillThere } from './StillThere.tsx'
import { Strata } from './Strata.tsx'
import { campaignTones } from './states.ts'

export default function CampaignPage() {
  const id = usePathValue('id')
  const read = useRead(api.cleanups.getCampaign, { id })
  return <Shown read={read}>{(campaign) => <Campaign campaign={campaign} />}</Shown>
}

function Campaign({ campaign }: { campaign: CampaignRead }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { title, state, kinds, areaNames, dueOn, reCheckDueOn, steps } = campaign
  return (
    <>
      <PageHead
        number={campaign.admissionNumber}
        title={title}
        state={<StateTag tone={campaignTones[state]} word={campaignStateWords[state]} />}
        lead={campaign.versionTitle}
      />
      <Facts
        of={[
          { label: w('areas'), value: areaNames.join('、') },
          { label: w('kinds'), value: kinds.map((kind) => text(kindWords[kind])).join('、') },
          { label: w('due'), value: format.day(reCheckDueOn ?? dueOn) },
          { label: w('progress'), value: campaign.asked === 0 ? '—' : w('progressOf', { done: campaign.done, asked: campaign.asked }) },
        ]}
      />
      <StillThere of={campaign.stillThere} />
      {state === 'stock_taking' && campaign.names > 0 && <p className="muted">{w('namesLater', { n: campaign.names })}</p>}
      <CampaignSteps campaign={campaign} />
      {steps.includes('decide') && (campaign.names > 0 ? <Names campaign={campaign} /> : null)}
      {steps.includes('decide') && <ListDraft campaignId={campaign.id} listIds={campaign.listIds} />}
      {steps.includes('reCheck') && <ReCheck campaign={campaign} />}
      <Counts of={campaign.rounds} />
      {campaign.sample && <Strata of={campaign.sample} names={campaign.sampleNames.map(({ name }) => name)} />}
      <FoundTable of={campaign.found} reChecked={campaign.sample !== null} />
      <Progress of={campaign.progress} />
    </>
  )
}
