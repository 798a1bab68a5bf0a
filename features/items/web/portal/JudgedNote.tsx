/** Above a list of proofs: how many of its entries may be issued today, and where each judgement is told. */
import { PortalLink } from '../../../../web/portal/place.tsx'
import { useWords } from '../../../../web/words.ts'
import type { List } from '../../contract.ts'
import { words } from '../portal-words.ts'
import type { Judged } from './judged.ts'

export function JudgedNote({ list, judged: { proofs, count } }: { list: List; judged: Judged }) {
  const w = useWords(words)
  const own = proofs.filter((proof) => proof.list === list && proof.verdict.reason !== 'ELSEWHERE')
  const answered = (answer: string) => own.filter(({ verdict }) => verdict.answer === answer).length
  const more = count('refused') - own.filter(({ verdict }) => verdict.reason === 'BANNED').length
  const said =
    list === 'certificate'
      ? w('judgedCertificates', { allowed: answered('allowed'), disputed: answered('disputed'), refused: answered('refused') })
      : more > 0 && w('judgedBans', { more, all: count('refused') })
  return (
    <p>
      {said} <PortalLink to="/proofs">{w('judgedWhy')}</PortalLink>
    </p>
  )
}
