/** The terms of a proof as they read in an application. */
import { useText, useWords } from '../../../web/words.ts'
import type { Terms } from './CertificateSection.tsx'
import { words } from './certificate-words.ts'

const knowables = { own_record: words.ownRecord, on_the_spot: words.onTheSpot, by_inquiry: words.byInquiry, cannot: words.cannot } as const

export function CertificateTermsShown({ of: terms }: { of: Terms }) {
  const w = useWords(words)
  const text = useText()
  const { askedBy, usedFor, knowable, knowableNote, evidence, validityDays, competentBody, route } = terms
  const lines: [label: string, value: string | null | undefined][] = [
    [w('askedBy'), askedBy.join('、')],
    [w('usedFor'), usedFor],
    [w('knowable'), knowable && [text(knowables[knowable]), knowableNote].filter(Boolean).join(text(['；', '; ']))],
    [w('evidence'), evidence.map(({ label }) => label).join('、')],
    [w('validity'), validityDays ? `${validityDays} ${w('daysUnit')}` : null],
    [w('competentBody'), competentBody],
    [w('route'), route],
  ]
  return (
    <ul className="plain-list">
      {lines
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <li key={label}>
            <span className="muted">{label}</span> {value}
          </li>
        ))}
    </ul>
  )
}
