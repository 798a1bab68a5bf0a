/** What the signature covers; the name of a person is not in it. */
import { Facts } from '../../../../web/ui/Facts.tsx'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import type { SignedCertificate } from '../../rules/signed.ts'
import { words } from './words.ts'

export function SignedFacts({ of }: { of: SignedCertificate }) {
  const w = useWords(words)
  const f = useFormat()
  return (
    <section>
      <h2>{w('signedFacts')}</h2>
      <Facts
        of={[
          { label: w('number'), value: of.number },
          { label: w('kind'), value: of.title },
          of.issuer === null ? { label: w('community'), value: of.communityCode } : { label: w('communityName'), value: of.issuer },
          { label: w('issuedOn'), value: f.day(of.issuedOn) },
          { label: w('validUntil'), value: of.validUntil === null ? w('noLimit') : f.day(of.validUntil) },
        ]}
      />
    </section>
  )
}
