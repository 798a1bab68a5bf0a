/** The subjects behind a figure of a report: a kind and groups in one community on one day, by criteria on what is known or follows from it. */
import type { Database } from '../../../foundation/database.ts'
import type { Keyring } from '../../../foundation/sealing.ts'
import type { SubjectKind, Value } from '../../elements/contract.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { Subject } from '../contract.ts'
import { tagsOn } from '../rules/current.ts'
import { fits, knownOf, type Criteria } from '../rules/criteria.ts'
import { unsealValue } from '../commands/seal-values.ts'

export type PopulationAsked = {
  communityCode: string
  kind: SubjectKind
  tags?: readonly string[]
  criteria?: Criteria
  /** The civil day as of which groups, ages and ends are told; what was said is told as it is known now. */
  on: string
}

export type Counted = { subject: Subject; /** Open values, and those that follow from them. */ value: (elementKey: string) => Value | undefined }

/** Those who stand on the day: not ended before or on it, in all of the groups then, and fitting every criterion. In the order of ids. */
export async function populationOf(db: Database, { communityCode, kind, tags = [], criteria = [], on }: PopulationAsked): Promise<Counted[]> {
  const registry = await readRegistry(db)
  const subjects = await db
    .selectFrom('subjects')
    .selectAll()
    .where('district', '=', communityCode.slice(0, 6))
    .where('communityCode', '=', communityCode)
    .where('kind', '=', kind)
    .where('mergedInto', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where((or) => or.or([or('endedOn', 'is', null), or('endedOn', '>', on)]))
    .orderBy('id')
    .execute()
  return subjects.flatMap((subject) => {
    const then = tagsOn(subject.tagSpans, on)
    if (!tags.every((tag) => then.includes(tag))) return []
    const value = knownOf(subject, registry, { on, tags: then })
    return fits(criteria, value, subject.sealed) ? [{ subject, value }] : []
  })
}

/** A sensitive value of a subject of a population, for the caller that may use it; undefined where none was said. */
export function unsealed(keyring: Keyring, { district, id, sealed }: Subject, elementKey: string): Value | undefined {
  const cipher = sealed[elementKey]
  return cipher === undefined ? undefined : unsealValue(keyring, { district, subjectId: id }, elementKey, cipher)
}

export type MeasureAsked = PopulationAsked & { how: 'count' | 'sum' | 'average' | 'share'; elementKey?: string | undefined; of?: Criteria }
/** `value` null: nothing to measure (nobody, or nobody with a value). `subjectIds`: those behind the number. */
export type Measured = { value: number | null; population: number; known: number; subjectIds: string[]; oldestOn: string | null }

/**
 * count: how many (with `elementKey`: for how many it is known and not "no") · sum, average: of a number · share: 0…1 of those that fit
 * `of` in the population. `oldestOn` is the day of the oldest statement behind it.
 */
export async function measure(db: Database, { how, elementKey, of = [], ...asked }: MeasureAsked): Promise<Measured> {
  const population = await populationOf(db, asked)
  const found = population.filter(({ value, subject }) => {
    if (!fits(of, value, subject.sealed)) return false
    if (elementKey === undefined) return true
    const known = value(elementKey)
    if (how === 'sum' || how === 'average') return typeof known === 'number'
    return (known !== undefined && known !== null && known !== false) || elementKey in subject.sealed
  })
  const numbers = found.map(({ value }) => (elementKey === undefined ? 0 : Number(value(elementKey))))
  const total = numbers.reduce((sum, number) => sum + number, 0)
  const values: Record<typeof how, number | null> = {
    count: found.length,
    sum: total,
    average: found.length === 0 ? null : total / found.length,
    share: population.length === 0 ? null : found.length / population.length,
  }
  const instants = found.flatMap(({ subject }) =>
    subject.origins.filter(({ keys }) => elementKey === undefined || keys.includes(elementKey)).map(({ at }) => at),
  )
  return {
    value: values[how],
    population: population.length,
    known: found.length,
    subjectIds: found.map(({ subject }) => subject.id),
    oldestOn: instants.length === 0 ? null : instants.reduce((one, other) => (one < other ? one : other)).slice(0, 10),
  }
}
