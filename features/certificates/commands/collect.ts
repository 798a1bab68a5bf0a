/** 材料: which pieces the ledger holds and which were shown; nothing of them is copied. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { EvidenceState } from '../contract/requests.ts'
import { findSubject, heldOf } from '../queries/held.ts'
import { findProof } from '../queries/proofs.ts'
import { withoutNumbers } from '../rules/body.ts'
import { isReady, mustSayHow, notHeld, withStates } from '../rules/steps.ts'
import { words } from '../words.ts'
import { saveAndRead, takeUp } from './step.ts'

type Collected = { id: string; pieces: { label: string; state: EvidenceState }[]; knownHow: string | null; revision: number }

/** Refuses other pieces than the catalogue's, one said to be in the ledger that is not, and completeness without how it is known. */
export async function collectEvidence(request: Request, { id, pieces, knownHow, revision }: Collected) {
  const before = await takeUp(request, id, 'collect')
  const evidence = withStates(before.evidence, pieces)
  if (!evidence) throw refusal('NOT_THE_PIECES', words.notPieces, { status: 422 })
  const elements = evidence.flatMap(({ element }) => element ?? [])
  const held = await heldOf(request, await findSubject(request, before.subjectId), elements)
  const absent = notHeld(evidence, new Set(held.map(({ element }) => element)))
  if (absent) throw refusal('NOT_HELD', words.notHeld, { status: 422, values: { label: absent.label } })
  const terms = (before.itemId && (await findProof(request.db, before.itemId, request.today))?.terms) || null
  const complete = evidence.every(({ state }) => state !== 'missing')
  if (complete && mustSayHow(terms) && !knownHow) {
    throw refusal('SAY_HOW', words.sayHow, { status: 422, fields: [{ field: 'knownHow', text: { zh: words.sayHow[0], en: words.sayHow[1] } }] })
  }
  const state = isReady(evidence, terms, knownHow) ? 'evidence_collected' : 'asked'
  return saveAndRead(request, before, {
    revision,
    event: 'certificates.evidenceCollected',
    changed: { evidence, knownHow: knownHow && withoutNumbers(knownHow), state },
  })
}
