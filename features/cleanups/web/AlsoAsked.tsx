/** Who asks the same communities the same at this moment. */
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { AlsoAsked as Asked } from '../contract/campaigns.ts'
import { kindWords } from '../words.ts'
import { roundWords } from './campaign-words.ts'
import { previewWords as words } from './preview-words.ts'

export function AlsoAsked({ of }: { of: readonly Asked[] }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  if (of.length === 0) return null
  return (
    <div className="notice state-warn">
      <Mark tone="warn" />
      <div>
        <p>{w('alsoAsked')}</p>
        <ul>
          {of.map(({ campaignId, title, round, kinds, communities, dueOn }) => (
            <li key={campaignId + round}>
              <DeskLink to={`/cleanups/campaigns/${campaignId}`}>{title}</DeskLink>{' '}
              {w('alsoAskedOne', {
                round: text(roundWords[round]),
                n: format.number(communities),
                day: format.day(dueOn),
                kinds: kinds.map((kind) => text(kindWords[kind])).join('、'),
              })}
            </li>
          ))}
        </ul>
        <p>{w('alsoAskedHow')}</p>
      </div>
    </div>
  )
}
