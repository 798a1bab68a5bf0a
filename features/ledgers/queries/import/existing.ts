/** Records of a community that rows of a file may be about. */
import { sql } from 'kysely'
import type { Database } from '../../../../foundation/database.ts'
import type { SubjectKind, Values } from '../../../elements/contract.ts'
import type { Registry } from '../../../elements/queries/registry.ts'
import type { Subject } from '../../contract.ts'
import { identityKeys, identityOf } from '../../rules/import/identity.ts'
import { uniqueKeys } from '../alike.ts'
import { inAreas, shown } from '../visible.ts'

/** `numbered`: it carries a number of its own, so that someone of the same name with another number is someone else. */
export type Existing = { id: string; numbered: boolean }
export type Recognised = Map<string, Existing[]>

type Asked = { kind: SubjectKind; communityCode: string; registry: Registry }

/** All of the community by name and birth date, or what else the kind is recognised by: one look for a whole import. */
export async function recognisedIn(db: Database, { kind, communityCode, registry }: Asked, since?: string): Promise<Recognised> {
  const keys = [...new Set(identityKeys(kind).flat())]
  const found: Recognised = new Map()
  if (keys.length === 0) return found
  const parts = sql.join(keys.map((key) => sql`${sql.lit(key)}, subjects.values -> ${sql.lit(key)}`))
  const numbers = uniqueKeys(registry, kind)
  const numbered =
    numbers.length === 0
      ? sql`false`
      : sql.join(
          numbers.map((key) => sql`subjects.values -> ${sql.lit(key)} is not null or subjects.sealed -> ${sql.lit(key)} is not null`),
          sql` or `,
        )
  let asked = db
    .selectFrom('subjects')
    .select(['id', sql<Values>`jsonb_build_object(${parts})`.as('known'), sql<boolean>`(${numbered})`.as('numbered')])
    .where('kind', '=', kind)
    .where(inAreas([communityCode]))
    .where(shown())
  if (since !== undefined) asked = asked.where('changedAt', '>=', since)
  for (const { id, known, numbered: has } of await asked.execute()) {
    const identity = identityOf(kind, known)
    if (identity === undefined) continue
    const others = found.get(identity)
    if (others) others.push({ id, numbered: has })
    else found.set(identity, [{ id, numbered: has }])
  }
  return found
}

export async function subjectsById(db: Database, district: string, ids: readonly string[]): Promise<Map<string, Subject>> {
  if (ids.length === 0) return new Map()
  const found = await db
    .selectFrom('subjects')
    .selectAll()
    .where('district', '=', district)
    .where(sql<boolean>`id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`)
    .execute()
  return new Map(found.map((subject) => [subject.id, subject]))
}
