/** The proofs of a community on a day as /proofs judges them: what it issues, what is disputed, what nobody should ask of it. */
import { Given } from '../../../../web/portal/Given.tsx'
import { useWords } from '../../../../web/words.ts'
import { words } from '../portal-words.ts'
import type { Read } from './entry-of.ts'
import { inGroup, useProofs } from './judged.ts'
import { JudgedTag } from './JudgedTag.tsx'
import { Section } from './Section.tsx'

/** @param rows entries of both lists of proofs that hold for the community */
export function AskableProofs({ rows, on }: { rows: readonly Read[]; on: string }) {
  const w = useWords(words)
  return (
    <Given read={useProofs({ on })}>
      {({ proofs }) => {
        const verdict = ({ list, itemId }: Read) => {
          const proof = list === 'certificate' && proofs.find((one) => one.itemId === itemId)
          return proof && <JudgedTag of={proof} />
        }
        return (['allowed', 'disputed', 'refused'] as const).map((group) => {
          const own = new Set(inGroup(proofs, group).map(({ itemId }) => itemId))
          return <Section key={group} title={w(group)} rows={rows.filter(({ itemId }) => own.has(itemId))} verdict={verdict} fold="all" />
        })
      }}
    </Given>
  )
}
