/** Computes root, seal and minutes of a day from its lines, here and now; nobody has to be believed. */
import { useState } from 'react'
import { StateTag } from '../../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../../web/words.ts'
import type { BurdenDayRead } from '../../../contract/days.ts'
import { rootOf, sealOf, type Sha256 } from '../../../../../foundation/merkle.ts'
import { minutesIn } from '../../../rules/day-lines.ts'
import { words } from './words.ts'

/** Absent where the page did not come over https. */
const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
const sha256: Sha256 = async (bytes) => new Uint8Array((await subtle?.digest('SHA-256', bytes)) ?? new ArrayBuffer())

type Found = 'checking' | 'whole' | 'broken' | 'cannot'

export function Check({ of }: { of: BurdenDayRead }) {
  const w = useWords(words)
  const [found, setFound] = useState<Found>()
  async function compute() {
    if (!subtle) {
      setFound('cannot')
      return
    }
    setFound('checking')
    const root = await rootOf(of.linesOfDay, sha256)
    const seal = await sealOf({ ...of, lines: of.linesOfDay.length, root }, sha256)
    const minutes = minutesIn(of.linesOfDay)
    setFound(root === of.root && seal === of.hash && minutes === of.personMinutes ? 'whole' : 'broken')
  }
  return (
    <p className="ledger-check">
      <button type="button" className="primary-button" onClick={() => void compute()} disabled={found === 'checking'}>
        {w('check')}
      </button>{' '}
      <span role="status">
        {found === 'checking' && w('checking')}
        {found === 'whole' && <StateTag tone="ok" word={w('whole', { n: of.linesOfDay.length })} />}
        {found === 'broken' && <StateTag tone="danger" word={words.broken} />}
        {found === 'cannot' && w('cannot')}
      </span>
    </p>
  )
}
