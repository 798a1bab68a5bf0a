/** Days sealed later than the morning after: what such a seal proves and what it does not, and how it comes about here. */
import { civilDay } from '../../../../../foundation/clock.ts'
import { useWords } from '../../../../../web/words.ts'
import type { BurdenDay } from '../../../contract/days.ts'
import { sealedLate } from '../../../rules/unsealed.ts'
import { words } from './words.ts'

/** Set by the server (server/http.ts) where everything shown is made up. */
const demonstration = document.querySelector('meta[name=demonstration]') !== null

/** Nothing where every one of these days was sealed in time. */
export function Late({ days }: { days: readonly Pick<BurdenDay, 'day' | 'sealedAt'>[] }) {
  const w = useWords(words)
  const late = days.filter(({ day, sealedAt }) => sealedLate({ day, sealedOn: civilDay(sealedAt) }))
  if (late.length === 0) return null
  const lateOf = days.length === 1 ? w('lateThis') : w('lateSome', { n: late.length, all: days.length })
  return (
    <p className="muted">
      {lateOf} {w('lateMeans')} {demonstration && w('lateDemonstration')}
    </p>
  )
}
