/** The only place where tasks come into being. `checks/gate.test.ts` reads the whole source to be sure of it. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { textArray, type Database } from '../../../foundation/database.ts'
import { GatePass } from './pass.ts'

/** Stores a dispatch and one task for each community the gate let through: two statements, however many there are. */
export async function handDown(db: Database, pass: GatePass, campaignId: string | null = null): Promise<{ id: string; communities: number }> {
  const { asked, version, admissionNumber, minutes, leadOrganisationId, senderOrganisationId, sentBy, periodKey, targets, now, today } = GatePass.spend(
    pass,
    db,
  )
  const id = newId()
  await db
    .insertInto('dispatches')
    .values({
      id,
      versionId: version.id,
      itemId: version.itemId,
      title: version.title,
      admissionNumber,
      temporary: version.temporary,
      senderOrganisationId,
      sentBy,
      targetAreaCodes: textArray(asked.areaCodes),
      targetCommunityTypes: textArray(asked.communityTypes) as never,
      instructions: asked.instructions,
      dueOn: asked.dueOn,
      minutes,
      communityCount: targets.length,
      personMinutes: targets.length * minutes,
      sentAt: now,
      withdrawnAt: null,
      withdrawnBecause: null,
      campaignId,
    })
    .execute()
  // plain lists split by the database: both drivers pass a text alike, and it is faster than JSON
  const codes = targets.map(({ code }) => code).join(',')
  const ids = targets.map(() => newId()).join(',')
  await sql`
    insert into tasks (district, id, dispatch_id, community_code, item_id, version_id, lead_organisation_id, sender_organisation_id, period, due_on, minutes, state, sent_at, sent_month)
    select left(handed.code, 6), handed.id::uuid, ${id}::uuid, handed.code, ${version.itemId}::uuid, ${version.id}::uuid, ${leadOrganisationId}::uuid, ${senderOrganisationId}::uuid,
      ${periodKey}::text, ${asked.dueOn}::date, ${minutes}::int, 'sent', ${now}::timestamptz, ${today.slice(0, 7)}::text
    from unnest(string_to_array(${codes}, ','), string_to_array(${ids}, ',')) as handed (code, id)`.execute(db)
  return { id, communities: targets.length }
}
