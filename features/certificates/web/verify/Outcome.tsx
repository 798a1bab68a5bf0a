/** One of five answers, in word, mark and colour, with what it means and what to do. */
import type { Tone } from '../../../../web/ui/Mark.tsx'
import { Mark } from '../../../../web/ui/Mark.tsx'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import type { Standing } from '../../rules/verify.ts'
import { words } from './words.ts'

const tones: Record<Standing['state'], Tone> = { valid: 'ok', revoked: 'danger', superseded: 'warn', altered: 'danger', unknown: 'pending' }
const alteredHow = { unreadable: 'alteredUnreadable', signature: 'alteredSignature', content: 'alteredContent' } as const
const unknownHow = { stale: 'unknownStale', no_list: 'unknownNoList', no_key: 'unknownNoKey', key_revoked: 'unknownRevokedKey' } as const

/** Only a list that is too old is called one. */
function unknownWord({ since, because }: Extract<Standing, { state: 'unknown' }>) {
  if (because === 'key_revoked') return 'unknownKeyRevoked'
  return because === 'no_key' ? 'unknownKeyMissing' : since ? 'unknown' : 'unknownNone'
}

/** What is past its date was good in its time: the word says both, and it is not green. */
const toneOf = (standing: Standing): Tone => (standing.state === 'valid' && standing.expired ? 'warn' : tones[standing.state])

function useSaid(standing: Standing): { word: string; how: string } {
  const w = useWords(words)
  const f = useFormat()
  switch (standing.state) {
    case 'valid':
      return { word: w(standing.expired ? 'validExpired' : 'valid'), how: w('validHow', { asOf: f.instant(standing.asOf) }) }
    case 'revoked':
      return { word: w('revoked', { day: standing.on }), how: w('revokedHow', { day: standing.on }) }
    case 'superseded':
      return { word: w('superseded'), how: w('supersededHow', { day: standing.on, number: standing.by }) }
    case 'altered':
      return { word: w(standing.because === 'unreadable' ? 'unreadable' : 'altered'), how: w(alteredHow[standing.because]) }
    case 'unknown': {
      const since = f.instant(standing.since)
      return { word: w(unknownWord(standing), { since }), how: w(unknownHow[standing.because], { since }) }
    }
  }
}

export function Outcome({ standing, validUntil, wholeFile }: { standing: Standing; validUntil: string | null; wholeFile: boolean }) {
  const w = useWords(words)
  const { word, how } = useSaid(standing)
  const tone = toneOf(standing)
  return (
    <section className={`notice outcome state-${tone}`} role="status" aria-live="polite" data-standing={standing.state}>
      <h2>
        <Mark tone={tone} size={22} /> {word}
      </h2>
      <p>{how}</p>
      {standing.state === 'valid' && standing.expired && <p className="outcome-expired">{w('expired', { day: validUntil })}</p>}
      {standing.state === 'valid' && <p className="outcome-limits">{w(wholeFile ? 'fileSame' : 'contentUnchecked')}</p>}
    </section>
  )
}
