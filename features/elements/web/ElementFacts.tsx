/** How an element is written and who answers for it, in a line of facts; for the desk and the public page alike. */
import { Facts } from '../../../web/ui/Facts.tsx'
import { useWords } from '../../../web/words.ts'
import type { ElementRead } from '../contract.ts'
import { useRepresentation } from './shown.ts'
import { words } from './words.ts'

export function ElementFacts({ of: element }: { of: ElementRead }) {
  const w = useWords(words)
  const representation = useRepresentation()
  const { precision, standard, freshDays, lookup } = element
  return (
    <Facts
      of={[
        { label: w('representation'), value: representation(element) },
        precision !== null && { label: w('precision'), value: precision },
        { label: w('standard'), value: standard ?? w('noStandard') },
        { label: w('owner'), value: element.ownerName },
        { label: w('freshness'), value: freshDays === null ? w('freshAlways') : w('freshFor', { n: freshDays }) },
        lookup && { label: w('lookup'), value: w('lookupYes') },
      ]}
    />
  )
}
