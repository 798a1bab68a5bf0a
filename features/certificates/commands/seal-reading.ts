/** The street reads a community's month; that it did is recorded, and the community sees by whom (queries/seals-months.ts). */
import { v7 as newId } from 'uuid'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { depthOfCode, districtOf, isWithin } from '../../areas/rules.ts'
import { communityNameOf } from '../queries/proofs.ts'
import { isComplete, monthOf } from '../queries/seals-register.ts'
import { sealWords } from '../seal-words.ts'

export type AskedMonth = { communityCode: string; month: string }

/** Refuses a community outside the actor's area, and whoever is neither of it nor of the street's readers, as not found. */
export function requireReader({ actor }: Pick<Request, 'actor'>, communityCode: string): void {
  const within = actor.areaCode !== null && depthOfCode(communityCode) === 3 && isWithin(communityCode, actor.areaCode)
  if (!within || (actor.areaCode !== communityCode && !actor.permissions.has('seals.read'))) throw notFound(sealWords.community)
}

export async function noteReading({ db, actor, now, record }: Request, { communityCode, month }: AskedMonth, event: string): Promise<void> {
  const district = districtOf(communityCode)
  const reading = { district, id: newId(), communityCode, month, readBy: actor.name, organisationName: actor.organisationName, at: now }
  await db.insertInto('sealReadings').values(reading).execute()
  await record({ event, object: { kind: 'seal_register', id: communityCode }, district, after: { month } })
}

export async function readSealMonth(request: Request, asked: AskedMonth) {
  const { db } = request
  const { communityCode, month } = asked
  requireReader(request, communityCode)
  await noteReading(request, asked, 'seals.registerRead')
  return {
    communityName: await communityNameOf(db, communityCode),
    entries: await monthOf(db, asked),
    complete: await isComplete(db, { communityCode, year: Number(month.slice(0, 4)) }),
  }
}
