/** Cells as a reader sees them: shown or masked, with origin, age and doubt. */
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { mask } from '../../../foundation/masks.ts'
import type { Keyring } from '../../../foundation/sealing.ts'
import type { Element, Value } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { showValue } from '../../elements/rules/show.ts'
import { unsealValue } from '../commands/seal-values.ts'
import type { CellRead, Origin, Statement, Subject } from '../contract.ts'
import { isMasked, type ReaderKind } from '../rules/access.ts'
import { knownOf } from '../rules/criteria.ts'
import { freshUntil } from '../rules/current.ts'
import { maskFor } from '../rules/masking.ts'

export type Told = Pick<Statement, 'id' | 'sourceLabel' | 'saidBy' | 'saidByOrganisation'>
export type Sources = ReadonlyMap<string, Omit<Told, 'id'>>
export type Reader = { reader: ReaderKind; registry: Registry; keyring: Keyring; today: string }

/** Who said what stands, by statement id; one look for a page of subjects. */
export async function sourcesOf(db: Database, subjects: readonly Pick<Subject, 'district' | 'origins'>[]): Promise<Sources> {
  const ids = [...new Set(subjects.flatMap(({ origins }) => origins.map(({ statementId }) => statementId)))]
  if (ids.length === 0) return new Map()
  const districts = [...new Set(subjects.map(({ district }) => district))]
  const found = await db
    .selectFrom('statements')
    .select(['id', 'sourceLabel', 'saidBy', 'saidByOrganisation'])
    .where('district', 'in', districts)
    .where('id', 'in', ids)
    .execute()
  return new Map(found.map(({ id, ...source }) => [id, source]))
}

/** The same of each row of `subjects`, a relation with their columns, within the statement that reads them. */
export const sourcesIn = (subjects: RawBuilder<unknown>): RawBuilder<Told[]> => sql<Told[]>`(
  select coalesce(jsonb_agg(found.told) filter (where found.told is not null), '[]') from (
    select (select jsonb_build_object('id', said.id, 'sourceLabel', said.source_label, 'saidBy', said.said_by, 'saidByOrganisation', said.said_by_organisation)
      from statements said where said.district = ${subjects}.district and said.id = (origin ->> 'statementId')::uuid) as told
    from jsonb_array_elements(${subjects}.origins) as origin) as found)`

/** What cells are made of. */
export type Kept = Pick<Subject, 'district' | 'id' | 'values' | 'sealed' | 'origins' | 'tags' | 'disputed'>

/** The value as stored, unsealed where it is; undefined: nobody said anything, nor does it follow from what was said. */
export function valueOf(subject: Kept, key: string, { registry, keyring, today }: Reader): Value | undefined {
  const sealed = subject.sealed[key]
  if (sealed !== undefined) return unsealValue(keyring, { district: subject.district, subjectId: subject.id }, key, sealed)
  const said = subject.values[key]
  if (said !== undefined || !registry.derivations.has(key)) return said
  return knownOf(subject, registry, { on: today, tags: subject.tags })(key)
}

const maskedText = (element: Element, text: string) => (text === '' ? '' : mask(maskFor(element), text))

type Held = { origin: Origin; ends: Map<number | null, string | null> }

/** A page has thousands of cells and few statements behind them: who said what, and until when it is fresh, is sorted out once a subject. */
const sorted = new WeakMap<Kept, Map<string, Held>>()

function heldIn(subject: Kept): Map<string, Held> {
  const known = sorted.get(subject)
  if (known) return known
  const byKey = new Map<string, Held>()
  for (const origin of subject.origins) {
    const held = { origin, ends: new Map() }
    for (const key of origin.keys) byKey.set(key, held)
  }
  sorted.set(subject, byKey)
  return byKey
}

function originOf(subject: Kept, element: Element, sources: Sources, today: string): CellRead['origin'] {
  const held = heldIn(subject).get(element.key)
  if (!held) return null
  const { origin, ends } = held
  const until = ends.get(element.freshDays) ?? freshUntil(origin.at, element.freshDays)
  ends.set(element.freshDays, until)
  const { sourceLabel = '', saidBy = '', saidByOrganisation = '' } = sources.get(origin.statementId) ?? {}
  return { at: origin.at, freshUntil: until, stale: until !== null && until < today, sourceLabel, saidBy, saidByOrganisation }
}

export function cellOf(subject: Kept, element: Element, sources: Sources, given: Reader): CellRead {
  const { registry, reader, today } = given
  const value = valueOf(subject, element.key, given) ?? null
  const text = showValue(element, registry.codeLists.get(element.codeList ?? ''), value, 'zh')
  const masked = value !== null && isMasked(element, reader)
  return {
    // a masked value does not leave the server
    value: masked ? null : value,
    shown: masked ? maskedText(element, text) : text,
    masked,
    disputed: subject.disputed.includes(element.key),
    origin: originOf(subject, element, sources, today),
  }
}

/** By element key; unknown elements are absent. */
export function cellsOf(subject: Kept, elementKeys: readonly string[], sources: Sources, given: Reader): Record<string, CellRead> {
  const cells: Record<string, CellRead> = {}
  for (const key of elementKeys) {
    const element = given.registry.elements.get(key)
    if (element) cells[key] = cellOf(subject, element, sources, given)
  }
  return cells
}
