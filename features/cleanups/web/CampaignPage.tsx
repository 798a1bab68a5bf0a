/** A campaign: how far it has come, what it found, and the one next step. */
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { kindWords } from '../words.ts'
import { campaignStateWords, listStateWords, words } from './campaign-words.ts'
import { CampaignDraft } from './CampaignDraft.tsx'
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
import { campaignTones, listTones } from './states.ts'

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
  // while communities answer, how far they are comes first
  const running = state === 'stock_taking' || state === 're_checking'
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
      {steps.includes('stockTaking') && <CampaignDraft campaign={campaign} />}
      <CampaignSteps campaign={campaign} />
      <Lists of={campaign.lists} />
      {steps.includes('decide') && (campaign.names > 0 ? <Names campaign={campaign} /> : null)}
      {steps.includes('decide') && <ListDraft campaignId={campaign.id} />}
      {steps.includes('reCheck') && <ReCheck campaign={campaign} />}
      {running && <Progress of={campaign.progress} />}
      <Counts of={campaign.rounds} kinds={kinds} />
      {campaign.sample && <Strata of={campaign.sample} />}
      {state !== 'drafted' && (
        <FoundTable of={campaign.found} reChecked={campaign.sample !== null} nobodyYet={running && campaign.rounds.every(({ done }) => done === 0)} />
      )}
      {!running && <Progress of={campaign.progress} />}
    </>
  )
}

/** What was proposed and decided after it. */
function Lists({ of }: { of: CampaignRead['lists'] }) {
  const w = useWords(words)
  if (of.length === 0) return null
  return (
    <section className="cleanup-part">
      <h2>{w('lists')}</h2>
      <ul className="plain-list">
        {of.map(({ id, title, state, decisionNumber }) => (
          <li key={id}>
            <DeskLink to={`/cleanups/lists/${id}`}>{title}</DeskLink> {decisionNumber} <StateTag tone={listTones[state]} word={listStateWords[state]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
