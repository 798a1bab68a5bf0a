/** Writes a refusal with its number; what it cites is kept as it stood that day, so that the letter reads the same ever after. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { districtOf } from '../../areas/rules.ts'
import type { Proof, Verdict } from '../contract/catalogue.ts'
import type { Refusal } from '../contract/requests.ts'
import { communityNameOf } from '../queries/proofs.ts'
import { explain } from '../rules/explain.ts'
import { refusalNumber, seriesOf } from '../rules/number.ts'
import type { RefusalRow } from '../tables.ts'
import type { Asker } from './asker.ts'
import { takeNext } from './series.ts'

export type Refused = {
  communityCode: string
  asker: Asker
  proof: Proof | undefined
  title: string
  verdict: Verdict
  requestId: string | null
  requestKey: string | null
  channel: Refusal['channel']
  /** The worker's own words, for NOT_EVIDENCED. */
  because?: string
}

/** The channel's series of the community and year must be held (`holdSeries`). */
export async function writeRefusal(request: Request, refused: Refused): Promise<RefusalRow> {
  const { db, actor, now, today, record } = request
  const { communityCode, asker, proof, title, verdict, requestId, requestKey, channel, because } = refused
  const year = Number(today.slice(0, 4))
  const district = districtOf(communityCode)
  const series = seriesOf(channel)
  const sequence = await takeNext(db, { district, communityCode, year, series })
  const row: RefusalRow = {
    district,
    id: newId(),
    communityCode,
    year,
    series,
    sequence,
    number: refusalNumber(series, await communityNameOf(db, communityCode), year, sequence),
    requestId,
    itemId: proof?.itemId ?? null,
    title,
    reason: verdict.reason ?? 'NOT_EVIDENCED',
    clause: verdict.clause,
    texts: verdict.texts,
    explanation: because ?? explain(verdict.reason, proof?.terms ?? null),
    competentBody: proof?.terms?.competentBody ?? null,
    route: proof?.terms?.route ?? null,
    ...asker,
    channel,
    refusedOn: today,
    at: now,
    refusedBy: actor.name,
    requestKey,
  }
  await db
    .insertInto('proofRefusals')
    .values({ ...row, clause: row.clause && json(row.clause), texts: json(row.texts) })
    .execute()
  await record({
    event: 'certificates.refused',
    object: { kind: 'proof_refusal', id: row.id },
    district,
    after: { number: row.number, itemId: row.itemId, reason: row.reason, askedByKey: row.askedByKey, channel },
  })
  return row
}
