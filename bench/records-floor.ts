/**
 * The same information by hand, as durably: in one transaction the record and its statement, sensitive values sealed one by one, the blind index, the note
 * to count anew and the audit row, in five inserts. Left out is what only the product does: who may, which ledger, checks of 250 values, who looks alike, the answer.
 */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Values } from '../features/elements/contract.ts'
import { blindOf } from '../features/ledgers/commands/keys.ts'
import { sealValues } from '../features/ledgers/commands/seal-values.ts'
import { inTransaction, type Database } from '../foundation/database.ts'
import type { Keyring } from '../foundation/sealing.ts'
import { community } from './world.ts'

export async function recordsByHand(db: Database, keyring: Keyring): Promise<(record: Values) => Promise<void>> {
  const { rows } = await sql<{ key: string; sensitivity: 'sensitive' }>`select key, sensitivity from elements where sensitivity = 'sensitive'`.execute(db)
  const sensitive = new Map(rows.map((row) => [row.key, row]))
  const district = community.slice(0, 6)
  return (record) =>
    inTransaction(db, async (transaction) => {
      const [subjectId, statementId] = [newId(), newId()]
      const { values, sealed } = sealValues(keyring, { district, subjectId }, record, sensitive)
      const [open, closed] = [JSON.stringify(values), JSON.stringify(sealed)]
      const origins = JSON.stringify([{ statementId, at: '2026-11-23T02:00:00.000Z', keys: Object.keys(record) }])
      const after = JSON.stringify({ created: 1, changed: 0, elements: Object.keys(record) })
      await sql`insert into subjects (district, id, kind, community_code, values, sealed, origins, stale_on, tags, tag_spans, disputed, illustrative, created_at, changed_at)
        values (${district}, ${subjectId}, 'person', ${community}, ${open}, ${closed}, ${origins}, '2027-11-24', '{}', '[]', '{}', false, now(), now())`.execute(
        transaction,
      )
      await sql`insert into statements (district, id, subject_id, values, sealed, tags, source_kind, source_label, said_by, said_by_organisation, said_at)
        values (${district}, ${statementId}, ${subjectId}, ${open}, ${closed}, '[]', 'desk', '测量', '测量', '测量', now())`.execute(transaction)
      const keys = ['idNo', 'phone'].map((key) => sql`(${district}, ${key}, ${blindOf(keyring, key, record[key] ?? '')}, ${subjectId})`)
      await sql`insert into subject_keys (district, element_key, blind, subject_id) values ${sql.join(keys)}`.execute(transaction)
      await sql`insert into holdings_due (district, id, community_code, kind) values (${district}, ${newId()}, ${community}, 'person')`.execute(transaction)
      await sql`insert into audit_records (district, id, at, account_name, organisation_name, from_address, endpoint, event, object_kind, object_id, after, succeeded)
        values (${district}, ${newId()}, now(), '测量', '测量', '127.0.0.1', '测量', 'subjects.said', 'subject', ${subjectId}, ${after}, true)`.execute(
        transaction,
      )
    })
}
