/** A budget as a bar with its figures in words; used on the desk and on the public page. */
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/words.ts'
import type { BurdenSummary } from '../contract.ts'
import './burden.css'
import { shareOf } from './figures.ts'
import { words } from './words.ts'

type Props = { of: Pick<BurdenSummary['byDepartment'][number], 'budgetPerCommunity' | 'mostUsed' | 'leftAtMostUsed'>; one: boolean }

/** @param one the figures are those of a single community, so there is no "most" */
export function BudgetBar({ of: { budgetPerCommunity, mostUsed, leftAtMostUsed }, one }: Props) {
  const w = useWords(words)
  const format = useFormat()
  const used = format.minutes(mostUsed)
  if (budgetPerCommunity === null) return <span className="muted">{w('noBudget', { used })}</span>
  const share = shareOf(mostUsed, budgetPerCommunity)
  return (
    <div className="budget">
      <div className="budget-line" aria-hidden="true">
        <span className={share >= 90 ? 'budget-used budget-near' : 'budget-used'} style={{ width: `${share}%` }} />
      </div>
      <span>
        {w(one ? 'budgetUsedHere' : 'budgetUsed', {
          used,
          budget: format.minutes(budgetPerCommunity),
          left: format.minutes(leftAtMostUsed ?? budgetPerCommunity - mostUsed),
        })}
      </span>
    </div>
  )
}
