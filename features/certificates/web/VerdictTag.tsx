/** 可以出具 / 不得出具 / 有争议, with its reason. */
import type { Tone } from '../../../web/ui/Mark.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText } from '../../../web/words.ts'
import type { Answer, Verdict } from '../contract/catalogue.ts'
import { answerWords, shortReasonWords } from './proof-words.ts'

const tones: Record<Answer, Tone> = { allowed: 'ok', refused: 'danger', disputed: 'warn' }

export function VerdictTag({ verdict: { answer, reason } }: { verdict: Pick<Verdict, 'answer' | 'reason'> }) {
  const text = useText()
  return (
    <>
      <StateTag tone={tones[answer]} word={answerWords[answer]} /> {reason && <span className="proof-reason">{text(shortReasonWords[reason])}</span>}
    </>
  )
}
