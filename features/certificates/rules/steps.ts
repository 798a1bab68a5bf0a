/** What can be done with a request now; asked by the commands and by the page before it shows a button. */
import type { EvidencePiece, EvidenceState, ProofRequest } from '../contract/requests.ts'
import type { Terms } from '../contract/catalogue.ts'

export type RequestStep = 'collect' | 'refuse' | 'withdraw' | 'issue'

export function availableSteps({ state }: Pick<ProofRequest, 'state'>, permissions: ReadonlySet<string>): RequestStep[] {
  if (!permissions.has('certificates.answer')) return []
  if (state === 'asked') return ['collect', 'refuse', 'withdraw']
  return state === 'evidence_collected' ? ['issue', 'collect', 'refuse', 'withdraw'] : []
}

/** The checklist as it begins: held in the ledger, or still to be brought. */
export function piecesOf(terms: Terms | null, held: ReadonlySet<string>): EvidencePiece[] {
  return (terms?.evidence ?? []).map((piece) => ({ ...piece, state: piece.element !== null && held.has(piece.element) ? 'ledger' : 'missing' }))
}

/** The same pieces with what was said of each; undefined when they are not the same pieces. */
export function withStates(pieces: readonly EvidencePiece[], said: readonly { label: string; state: EvidenceState }[]): EvidencePiece[] | undefined {
  if (said.length !== pieces.length) return undefined
  const changed = pieces.map((piece) => {
    const one = said.find(({ label }) => label === piece.label)
    return one && { ...piece, state: one.state }
  })
  return changed.every((piece) => piece !== undefined) ? changed : undefined
}

/** The first piece said to be in the ledger that is not. */
export function notHeld(pieces: readonly EvidencePiece[], held: ReadonlySet<string>): EvidencePiece | undefined {
  return pieces.find(({ state, element }) => state === 'ledger' && (element === null || !held.has(element)))
}

/** Nothing missing, and where it takes asking around (or the source does not say), how the community knows it. */
export function isReady(pieces: readonly EvidencePiece[], terms: Terms | null, knownHow: string | null): boolean {
  return pieces.every(({ state }) => state !== 'missing') && (!mustSayHow(terms) || !!knownHow)
}

export function mustSayHow(terms: Terms | null): boolean {
  return terms === null || terms.knowable === null || terms.knowable === 'by_inquiry' || terms.evidence.length === 0
}
