/** The marks that stand beside a title: 依据待核, 临时, 非官方标题, 外地清单. */
import { StateTag } from '../../../web/ui/StateTag.tsx'
import type { ItemVersion } from '../contract.ts'
import { isOfOtherPlace } from '../rules.ts'
import './items.css'
import { words } from './words.ts'

type Props = {
  of: Pick<ItemVersion, 'temporary' | 'officialTitle' | 'areaCodes' | 'clauses'> & { state?: 'draft' | 'published' }
  stale: boolean
}

export function Tags({ of, stale }: Props) {
  return (
    <span className="tags">
      {of.state === 'draft' && <StateTag tone="pending" word={words.tagDraft} />}
      {of.temporary && <StateTag tone="warn" word={words.tagTemporary} />}
      {stale && <StateTag tone="warn" word={words.tagStale} />}
      {of.clauses.length === 0 && <StateTag tone="neutral" word={words.tagNoBasis} />}
      {isOfOtherPlace(of) && <StateTag tone="pending" word={words.tagElsewhere} />}
      {!of.officialTitle && <StateTag tone="neutral" word={words.tagUnofficial} />}
    </span>
  )
}
