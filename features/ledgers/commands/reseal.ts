/** Sealed values of this feature under a changed key (server/keys.ts), table by table in the order of their keys. */
import { sql } from 'kysely'
import { inTransaction, type Database } from '../../../foundation/database.ts'
import { needsReseal, seal, unseal, type Keyring } from '../../../foundation/sealing.ts'
import type { Resealed, SealedStore } from '../../../foundation/sealing/stores.ts'

/**
 * Where sealed text stands: `many` = an object of them by element key, otherwise one text of this `name`; `subject` is the second part
 * of the context, `key` the columns that tell rows apart, with their types.
 */
type Place = { table: string; column: string; key: Readonly<Record<string, string>>; subject: string } & ({ many: true } | { many: false; name: string })

const id = { id: 'uuid' }
const places: readonly Place[] = [
  { table: 'statements', column: 'sealed', key: id, subject: 'subject_id', many: true },
  { table: 'subjects', column: 'sealed', key: id, subject: 'id', many: true },
  { table: 'import_rows', column: 'sealed', key: { import_id: 'uuid', number: 'int' }, subject: 'subject_id', many: true },
  { table: 'disputes', column: 'proposed', key: id, subject: 'id', many: false, name: 'proposed' },
  { table: 'resident_requests', column: 'asked_by', key: id, subject: 'id', many: false, name: 'askedBy' },
]

type Row = { district: string; key: (string | number)[]; subject: string; sealed: Record<string, string> | string }

const batchSize = 300
const prefixOf = ({ current, algorithm }: Keyring) => `${current}.${algorithm}.%`
const column = (place: Place) => sql.ref(`${place.table}.${place.column}`)

/** Rows with a value that is not sealed as new ones are. */
function wanting(place: Place, keyring: Keyring) {
  const held = column(place)
  if (!place.many) return sql`${held} is not null and ${held} not like ${prefixOf(keyring)}`
  return sql`exists (select 1 from jsonb_each_text(${held}) as one where one.value not like ${prefixOf(keyring)})`
}

function anew(keyring: Keyring, place: Place, { district, subject, sealed }: Row): { sealed: Row['sealed']; done: number } {
  let done = 0
  const one = (text: string, name: string) => {
    if (!needsReseal(keyring, text)) return text
    done += 1
    const context = `${district}/${subject}/${name}`
    return seal(keyring, unseal(keyring, text, context), context)
  }
  if (typeof sealed === 'string') return { sealed: place.many ? sealed : one(sealed, place.name), done }
  return { sealed: Object.fromEntries(Object.entries(sealed).map(([name, text]) => [name, one(text, name)])), done }
}

function storeOf(place: Place): SealedStore {
  const table = sql.table(place.table)
  const columns = Object.keys(place.key).map((name) => sql.ref(`${place.table}.${name}`))
  const key = sql`(${sql.join(columns)})`
  const given = (values: readonly unknown[]) => sql`(${sql.join(Object.values(place.key).map((type, index) => sql`${values[index]}::${sql.raw(type)}`))})`
  return {
    name: place.table,
    exists: async (db) => {
      const there = place.many ? sql`${column(place)} <> '{}'` : sql`${column(place)} is not null`
      return (await sql`select 1 from ${table} where ${there} limit 1`.execute(db)).rows.length > 0
    },
    remaining: async (db, keyring) => {
      const counted = place.many
        ? sql<{
            n: number
          }>`select count(*)::int as n from ${table} cross join lateral jsonb_each_text(${column(place)}) as one where one.value not like ${prefixOf(keyring)}`
        : sql<{ n: number }>`select count(*)::int as n from ${table} where ${wanting(place, keyring)}`
      return (await counted.execute(db)).rows[0]?.n ?? 0
    },
    resealBatch: (db, keyring, after) => inTransaction(db, (transaction) => resealBatch(transaction, keyring, place, after)),
  }

  async function resealBatch(db: Database, keyring: Keyring, of: Place, after: string | undefined): Promise<Resealed> {
    const behind = after === undefined ? sql`true` : sql`${key} > ${given(JSON.parse(after) as unknown[])}`
    const { rows } =
      await sql<Row>`select district, jsonb_build_array(${sql.join(columns)}) as key, ${sql.ref(`${of.table}.${of.subject}`)} as subject, ${column(of)} as sealed
      from ${table} where ${behind} and ${wanting(of, keyring)} order by ${sql.join(columns)} limit ${batchSize} for update`.execute(db)
    let done = 0
    for (const row of rows) {
      const resealed = anew(keyring, of, row)
      done += resealed.done
      const value = of.many ? sql`${JSON.stringify(resealed.sealed)}::jsonb` : sql`${resealed.sealed}`
      await sql`update ${table} set ${sql.id(of.column)} = ${value} where district = ${row.district} and ${key} = ${given(row.key)}`.execute(db)
    }
    return { done, next: rows.length < batchSize ? undefined : JSON.stringify(rows.at(-1)?.key) }
  }
}

export const sealedStores: readonly SealedStore[] = places.map(storeOf)

/** Whether anything of this feature is sealed at all. */
export async function sealedExists(db: Database): Promise<boolean> {
  for (const store of sealedStores) if (await store.exists(db)) return true
  return false
}
