/** 证明事项: who asks, for what, how a community can know it and what it must see (民发〔2020〕20号); and no circle of proofs. */
import { say } from '../../../foundation/words.ts'
import type { ProposalDraft } from '../contract.ts'
import { proofWords as said, termWords } from '../proof-finding-words.ts'
import { finding, type Check } from './finding.ts'
import { law } from './law.ts'

const field = 'certificate'

/** A fact of the community's own records needs no paper from the resident. */
function missingTerms({ certificate: terms }: ProposalDraft): (keyof typeof termWords)[] {
  const missing: (keyof typeof termWords | false)[] = [
    !terms?.askedBy.length && 'askedBy',
    !terms?.usedFor && 'usedFor',
    !terms?.knowable && 'knowable',
    terms?.knowable !== 'own_record' && terms?.knowable !== 'cannot' && !terms?.evidence.length && 'evidence',
  ]
  return missing.filter((one) => one !== false)
}

export const checkProof: Check = ({ proofCircle }, { proposal }) => {
  if (proposal.list !== 'certificate') return []
  const missing = missingTerms(proposal).map((what) =>
    finding('CERTIFICATE_TERMS_MISSING', said.termsMissing, { field, severity: 'blocks', clause: law.certificates, values: { what: say(termWords[what]) } }),
  )
  const unknowable =
    proposal.certificate?.knowable === 'cannot' ? [finding('CANNOT_KNOW', said.cannotKnow, { field, severity: 'blocks', clause: law.certificates })] : []
  const circle =
    proofCircle.length > 0
      ? [finding('PROOF_CIRCLE', said.circle, { field, severity: 'blocks', clause: law.proofCircle, values: { way: proofCircle.join(' → ') } })]
      : []
  return [...missing, ...unknowable, ...circle]
}
