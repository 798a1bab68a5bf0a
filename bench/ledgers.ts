/** Ledgers on PostgreSQL: records written, lists read. What was planted is removed again, for it is large. */
import { sql } from 'kysely'
import type { Connection } from '../database/connection.ts'
import type { Actor } from '../foundation/actor.ts'
import type { Keyring } from '../foundation/sealing.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { measureRecords } from './records.ts'
import { measureSubjects } from './subjects.ts'
import { admissionNumber, admitVersions, city, community, someone } from './world.ts'

export async function measureLedgers(connection: Connection, keyring: Keyring, clientOf: (actor: Actor) => Client): Promise<void> {
  const { db } = connection
  const department = await someone(db, 'department_applicant', 'municipal_department', city)
  const admitted = await sql`select 1 from item_versions where admission_number = ${admissionNumber(1)}`.execute(db)
  if (admitted.rows.length === 0) await admitVersions(db, department.organisationId ?? '', 1)
  const worker = clientOf(await someone(db, 'community_worker', 'community_committee', community))
  const street = clientOf(await someone(db, 'street_officer', 'street_office', `${community.slice(0, 9)}000`))
  await measureRecords(connection, keyring, worker, clientOf(department))
  await sql`truncate subjects cascade`.execute(db)
  await measureSubjects(connection, keyring, { department: clientOf(department), street, community: worker }, [62_000, 100_000, 1_000_000])
  await sql`truncate subjects cascade`.execute(db)
}
