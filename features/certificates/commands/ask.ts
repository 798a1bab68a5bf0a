/** A resident asks at the desk: what may be issued begins with its evidence, what may not ends with a letter at once. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { depthOfCode, districtOf } from '../../areas/rules.ts'
import { clauseStates } from '../../laws/queries.ts'
import type { AskingBody } from '../contract/asked.ts'
import type { ProofRequest } from '../contract/requests.ts'
import { getSubjectOf, heldOf } from '../queries/held.ts'
import { getProof } from '../queries/proofs.ts'
import { readProofRequest } from '../queries/requests.ts'
import { tidyName, withoutNumbers } from '../rules/body.ts'
import { generalClauses, notOnList } from '../rules/issue.ts'
import { seriesOf } from '../rules/number.ts'
import { piecesOf } from '../rules/steps.ts'
import { words } from '../words.ts'
import { askerOf } from './asker.ts'
import { holdSeries } from './series.ts'
import { writeRefusal } from './write-refusal.ts'

type Asked = { sentence: string; itemId: string | null; title: string; askedBy: AskingBody; subjectId: string | null }

/** Refuses a post outside a community, and a subject that is not of it. */
export async function askForProof(request: Request, asked: Asked) {
  const { db, actor, now, today, record } = request
  const { areaCode } = actor
  if (areaCode === null || depthOfCode(areaCode) !== 3) throw refusal('NOT_OWN_COMMUNITY', words.notOwnCommunity)
  const district = districtOf(areaCode)
  const proof = asked.itemId === null ? undefined : await getProof(request, { itemId: asked.itemId })
  const verdict = proof?.verdict ?? notOnList(await clauseStates(db, generalClauses, today))
  const subject = await getSubjectOf(request, asked.subjectId, areaCode)
  const elements = (proof?.terms?.evidence ?? []).flatMap(({ element }) => element ?? [])
  const held = new Set((await heldOf(request, subject, elements)).map(({ element }) => element))
  const asker = await askerOf(db, asked.askedBy)
  const allowed = verdict.answer === 'allowed'
  const row: ProofRequest = {
    district,
    id: newId(),
    communityCode: areaCode,
    subjectId: asked.subjectId,
    itemId: proof?.itemId ?? null,
    versionId: proof?.versionId ?? null,
    title: proof?.title ?? withoutNumbers(tidyName(asked.title)),
    need: withoutNumbers(asked.sentence),
    askedByOrganisationId: asker.askedByOrganisationId,
    askedByName: asker.askedByName,
    state: allowed ? 'asked' : 'refused',
    evidence: allowed ? piecesOf(proof?.terms ?? null, held) : [],
    knownHow: null,
    endedBecause: null,
    askedOn: today,
    takenBy: actor.name,
    changedAt: now,
    changedBy: actor.name,
    revision: 1,
  }
  await db
    .insertInto('proofRequests')
    .values({ ...row, evidence: json(row.evidence) })
    .execute()
  await record({
    event: 'certificates.asked',
    object: { kind: 'proof_request', id: row.id },
    district,
    after: { itemId: row.itemId, title: row.title, state: row.state },
  })
  if (!allowed) {
    await holdSeries(db, { district, communityCode: areaCode, year: Number(today.slice(0, 4)), series: seriesOf('desk') })
    await writeRefusal(request, { communityCode: areaCode, asker, proof, title: row.title, verdict, requestId: row.id, requestKey: null, channel: 'desk' })
  }
  return readProofRequest(request, row)
}
