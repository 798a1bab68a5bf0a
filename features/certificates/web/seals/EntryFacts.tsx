/** What an entry of the register says. */
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import type { SealEntryRead } from '../../contract/seals.ts'
import { words } from './words.ts'
import './seals.css'

export function EntryFacts({ of }: { of: SealEntryRead }) {
  const w = useWords(words)
  const format = useFormat()
  return (
    <Facts
      of={[
        { label: w('purpose'), value: of.purpose },
        { label: w('copies'), value: of.copies },
        { label: w('by'), value: of.askedBy },
        { label: w('approvedBy'), value: `${of.approvedBy} · ${format.instant(of.approvedAt)}` },
        { label: w('keeper'), value: `${of.keeper} · ${format.instant(of.sealedAt)}` },
        of.certificateId !== null && { label: w('certificate'), value: <DeskLink to={`/proofs/issued/${of.certificateId}`}>{of.certificateNumber}</DeskLink> },
        of.sha256 !== null && { label: w('sha256'), value: <span className="seal-hash">{of.sha256}</span> },
      ]}
    />
  )
}
