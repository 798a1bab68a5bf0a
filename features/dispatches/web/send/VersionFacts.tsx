/** What a sender must know of a version before handing it down: basis, frequency, minutes, validity, money, conditions. */
import { useFormat } from '../../../../web/format.ts'
import { api } from '../../../../web/api.ts'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { Mark } from '../../../../web/ui/Mark.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { ItemVersionRead } from '../../../items/contract.ts'
import { Clause } from '../Clause.tsx'
import { frequencyOf } from '../frequency.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'
import { natureWords } from '../../../items/nature-words.ts'

export function VersionFacts({ version }: { version: ItemVersionRead }) {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const format = useFormat()
  return (
    <Facts
      of={[
        version.nature !== 'work' && { label: s('nature'), value: text(natureWords[version.nature]) },
        {
          label: s('basis'),
          value: (
            <>
              {version.clauseStates.map((clause) => (
                <Clause key={clause.sourceId + clause.article} of={clause} />
              ))}
            </>
          ),
        },
        {
          label: w('frequency'),
          value: (
            <>
              {text(frequencyOf(version))} · {version.minutes === null ? '—' : format.minutes(version.minutes)}
            </>
          ),
        },
        { label: w('validity'), value: version.validFrom ? format.period(version.validFrom, version.validTo) : s('open') },
        { label: w('funding'), value: <FundingState version={version} /> },
        { label: w('conditions'), value: <ConditionState versionId={version.id} /> },
      ]}
    />
  )
}

function FundingState({ version }: { version: ItemVersionRead }) {
  const w = useWords(words)
  const format = useFormat()
  const needed = version.funding.kind !== 'none'
  const { data } = useRead(api.admissions.listFundReleases, needed ? { versionId: version.id } : null)
  if (version.funding.kind === 'none') return <>{w('fundingNone', { reason: version.funding.reason })}</>
  if (!data) return null
  if (data.length > 0) return <>{w('fundingReleased', { amount: format.money(data.reduce((sum, { amount }) => sum + amount, 0)), n: data.length })}</>
  return (
    <span className="text-warn">
      <Mark tone="warn" /> {w('fundingNotReleased')}
    </span>
  )
}

function ConditionState({ versionId }: { versionId: string }) {
  const w = useWords(words)
  const { data } = useRead(api.admissions.getVersionConditions, { id: versionId })
  const unmet = (data ?? []).filter(({ metAt }) => metAt === null)
  if (!data) return null
  if (unmet.length === 0) return <>{w('allConditionsMet')}</>
  return (
    <details>
      <summary className="text-warn">
        <Mark tone="warn" /> {w('unmetConditions', { n: unmet.length })}
      </summary>
      <ul>
        {unmet.map(({ id, body }) => (
          <li key={id}>{body}</li>
        ))}
      </ul>
    </details>
  )
}
