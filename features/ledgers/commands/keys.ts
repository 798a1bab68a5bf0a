/** The blind index of subjects: what a whole ID number, phone or credit code is looked up by without being readable. */
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import { blindIndex, type Keyring } from '../../../foundation/sealing.ts'
import type { Value } from '../../elements/contract.ts'

/** One way of writing for storing and asking: half width, no spaces or hyphens, capitals. */
export const normalised = (value: Value) => String(value).normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

export const blindOf = (keyring: Keyring, elementKey: string, value: Value) => blindIndex(keyring, elementKey, normalised(value))

/** What a subject is to be found by under one element; null = by nothing any more. */
export type SubjectKey = { district: string; subjectId: string; elementKey: string; blind: string | null }

const columns = { district: 'text', subject_id: 'uuid', element_key: 'text', blind: 'text' }
const rowOf = ({ district, subjectId, elementKey, blind }: SubjectKey) => ({ district, subject_id: subjectId, element_key: elementKey, blind })

/** Forgets the keys of these subjects and elements, so that the new ones take their place. */
async function forgetKeys(db: Database, keys: readonly SubjectKey[]): Promise<void> {
  if (keys.length === 0) return
  await sql`delete from subject_keys using ${recordset('said', columns, keys.map(rowOf))}
    where subject_keys.district = said.district and subject_keys.subject_id = said.subject_id and subject_keys.element_key = said.element_key`.execute(db)
}

function keysInserted(keys: readonly SubjectKey[]): RawBuilder<unknown> | undefined {
  const kept = keys.filter(({ blind }) => blind !== null)
  if (kept.length === 0) return undefined
  return sql`insert into subject_keys (district, element_key, blind, subject_id)
    select district, element_key, blind, subject_id from ${recordset('said', columns, kept.map(rowOf))} on conflict do nothing`
}

/** What is to be inserted (in one statement with others) once the keys these replace are gone. `fresh` subjects have none yet. */
export async function keysReplaced(
  db: Database,
  keys: readonly SubjectKey[],
  isFresh: (subjectId: string) => boolean,
): Promise<RawBuilder<unknown> | undefined> {
  await forgetKeys(
    db,
    keys.filter(({ subjectId }) => !isFresh(subjectId)),
  )
  return keysInserted(keys)
}

/** Replaces the keys of these subjects and elements. */
export async function writeKeys(db: Database, keys: readonly SubjectKey[]): Promise<void> {
  await forgetKeys(db, keys)
  await keysInserted(keys)?.execute(db)
}
