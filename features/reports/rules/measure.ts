/** A figure drawn from subjects: whom it counts, and what comes of them. Pure; the same for one community and for all. */
import type { Element, Value } from '../../elements/contract.ts'
import type { Criterion, FormField, Mapping, Population, Section } from '../../forms/contract.ts'
import { fits } from '../../ledgers/rules/criteria.ts'
import { stored, type StoredCell } from './cells.ts'
import { taken } from './money.ts'

/** A subject as far as figures look at it. */
export type Seen = {
  kind: string
  tags: readonly string[]
  sealed: object
  value: (elementKey: string) => Value | undefined
  /** Until when the value of an element is fresh; null = it does not age, or nobody said it. */
  freshUntil: (elementKey: string) => string | null
}

const isKnown = (value: Value | undefined) => value !== undefined && value !== null && value !== ''

function fitsAll(criteria: readonly Criterion[], { value, sealed }: Seen): boolean {
  return criteria.every((criterion) => {
    const { elementKey, is, value: asked } = criterion
    // not known is not another
    if (is === 'not_equals') return isKnown(value(elementKey)) && value(elementKey) !== asked
    return fits([{ elementKey, is, value: asked }], value, sealed)
  })
}

export function inPopulation(population: Pick<Population, 'subjectKind' | 'tags' | 'criteria'>, seen: Seen): boolean {
  return population.subjectKind === seen.kind && population.tags.every((tag) => seen.tags.includes(tag)) && fitsAll(population.criteria, seen)
}

type Field = Pick<FormField, 'unit' | 'kind'> & { mapping: Mapping }

/** Who of the section's population counts for the field: in its groups, by its criteria, with the element there and not "no". */
export function counts({ tags, criteria, elementKey, measure }: Mapping, seen: Seen): boolean {
  if (!tags.every((tag) => seen.tags.includes(tag)) || !fitsAll(criteria, seen)) return false
  if (elementKey === null) return true
  const known = seen.value(elementKey)
  if (measure === 'sum' || measure === 'average') return typeof known === 'number'
  return (isKnown(known) && known !== false) || elementKey in seen.sealed
}

function soonest(found: readonly Seen[], elementKey: string | null): string | undefined {
  if (elementKey === null) return undefined
  const days = found.flatMap((seen) => seen.freshUntil(elementKey) ?? [])
  return days.length === 0 ? undefined : days.reduce((one, other) => (one < other ? one : other))
}

const tidy = (number: number) => Number(number.toPrecision(12))

/** `population`: the section's, of one community; `element`: what the mapping names. A field of whole numbers gets whole numbers, one of 元 no fen. */
export function measured(field: Field, population: readonly Seen[], element?: Pick<Element, 'type' | 'unit'>): StoredCell {
  const { mapping, unit, kind } = field
  const { elementKey, measure } = mapping
  const amountOf = ({ value }: Seen) => (elementKey === null ? undefined : taken(field, element, value(elementKey) ?? null))
  const found = population.filter((seen) => counts(mapping, seen))
  const n = found.length
  const u = soonest(found, elementKey)
  const fresh = u === undefined ? {} : { u }
  if (measure === 'count') return stored({ v: n, ...fresh })
  if (measure === 'share') {
    const share = population.length === 0 ? null : tidy((n / population.length) * (unit === '%' ? 100 : 1))
    return stored({ v: share, s: n, n: population.length, ...fresh })
  }
  if (measure === 'value') {
    return stored({ v: (found[0] && amountOf(found[0])) ?? null, ...(n > 0 && { n }), ...fresh })
  }
  const sum = tidy(found.reduce((total, one) => total + Number(amountOf(one) ?? 0), 0))
  if (measure === 'sum') return stored({ v: sum, n, ...fresh })
  if (n === 0) return stored({ v: null, s: 0, n: 0 })
  return stored({ v: kind === 'number' ? tidy(sum / n) : Math.round(sum / n), s: sum, n, ...fresh })
}

/** Groups of which a subject needs at least one to matter to the section: null = everybody may. */
export function tagsNeeded({ population, fields, kind }: Pick<Section, 'population' | 'fields' | 'kind'>): string[] | null {
  if (!population) return []
  const [first] = population.tags
  if (first !== undefined) return [first]
  if (kind === 'subjects') return null
  const drawn = fields.filter(({ fill, mapping }) => fill === 'drawn' && mapping !== null)
  // a share is of the whole population
  const needed = drawn.map(({ mapping }) => (mapping?.measure === 'share' ? undefined : mapping?.tags[0]))
  return needed.includes(undefined) ? null : [...new Set(needed as string[])]
}
