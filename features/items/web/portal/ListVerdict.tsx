/** May it be asked of a community: said by its list; entries of the list of certificates are judged one by one, as on /proofs. */
import { useState } from 'react'
import { civilDay } from '../../../../foundation/clock.ts'
import type { Tone } from '../../../../web/ui/Mark.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import type { List } from '../../contract.ts'
import { isOfOtherPlace } from '../../rules.ts'
import { verdicts, words } from '../portal-words.ts'
import type { Judged } from './judged.ts'
import { JudgedTag } from './JudgedTag.tsx'

const tones: Record<Exclude<List, 'certificate'>, Tone> = {
  duty: 'ok',
  assist: 'ok',
  prohibited: 'danger',
  banned_certificate: 'danger',
  cancelled: 'neutral',
}

type Found = Parameters<typeof isOfOtherPlace>[0] & { itemId: string; list: List; validFrom: string | null }

/** Nothing may be asked on a version before its first day, nor in this city on another city's list. */
export function ListVerdict({ of, judged }: { of: Found; judged: Judged | undefined }) {
  const [today] = useState(() => civilDay(new Date().toISOString()))
  if (isOfOtherPlace(of)) return null
  if (of.validFrom !== null && of.validFrom > today) return <StateTag tone="pending" word={words.verdictLater} />
  if (of.list !== 'certificate') return <StateTag tone={tones[of.list]} word={verdicts[of.list]} />
  const proof = judged?.proofs.find(({ itemId }) => itemId === of.itemId)
  return proof && <JudgedTag of={proof} />
}
