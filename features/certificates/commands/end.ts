/** A request ends without a certificate: what must be seen was not there, or the resident no longer needs it. */
import type { Request } from '../../../foundation/request.ts'
import { clauseStates } from '../../laws/queries.ts'
import { findProof } from '../queries/proofs.ts'
import { readProofRequest } from '../queries/requests.ts'
import { withoutNumbers } from '../rules/body.ts'
import { generalClause, generalClauses } from '../rules/issue.ts'
import { seriesOf } from '../rules/number.ts'
import { askerOf } from './asker.ts'
import { holdSeries } from './series.ts'
import { saveAndRead, saveRequest, takeUp } from './step.ts'
import { writeRefusal } from './write-refusal.ts'

type Ended = { id: string; because: string; revision: number }

/** The letter cites what the proof itself rests on, or the general clause. */
export async function refuseRequest(request: Request, { id, because, revision }: Ended) {
  const { db, today } = request
  const before = await takeUp(request, id, 'refuse')
  // it stands in a letter that anyone holding its address reads
  const said = withoutNumbers(because)
  const saved = await saveRequest(request, before, { revision, event: 'certificates.requestRefused', changed: { state: 'refused', endedBecause: said } })
  const { district, communityCode, title } = before
  const proof = (before.itemId && (await findProof(db, before.itemId, today))) || undefined
  const clause = proof?.verdict.clause ?? generalClause(await clauseStates(db, generalClauses, today))
  const asker = await askerOf(db, { organisationId: before.askedByOrganisationId, name: before.askedByName })
  await holdSeries(db, { district, communityCode, year: Number(today.slice(0, 4)), series: seriesOf('desk') })
  await writeRefusal(request, {
    communityCode,
    asker,
    proof,
    title,
    because: said,
    requestId: id,
    requestKey: null,
    channel: 'desk',
    verdict: {
      answer: 'refused',
      reason: 'NOT_EVIDENCED',
      clause,
      texts: [],
      doubts: [],
    },
  })
  return readProofRequest(request, saved)
}

export async function withdrawRequest(request: Request, { id, because, revision }: Ended) {
  const before = await takeUp(request, id, 'withdraw')
  return saveAndRead(request, before, {
    revision,
    event: 'certificates.withdrawn',
    changed: { state: 'withdrawn', endedBecause: withoutNumbers(because) || null },
  })
}
