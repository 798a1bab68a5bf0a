/** What /proofs says of one entry of a list of proofs, with the way to the reasons. */
import { PortalLink } from '../../../../web/portal/place.tsx'
import { useWords } from '../../../../web/words.ts'
import type { Proof } from '../../../certificates/contract/catalogue.ts'
import { VerdictTag } from '../../../certificates/web/VerdictTag.tsx'
import { words } from '../portal-words.ts'

export function JudgedTag({ of }: { of: Pick<Proof, 'title' | 'verdict'> }) {
  const w = useWords(words)
  return (
    <>
      <VerdictTag verdict={of.verdict} /> <PortalLink to={`/proofs?q=${encodeURIComponent(of.title)}`}>{w('judgedWhyOne')}</PortalLink>
    </>
  )
}
