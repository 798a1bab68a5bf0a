/** What reports are filled with from the ledgers: figures and rows of many communities, their subjects read once. */
import type { Request } from '../../../foundation/request.ts'
import type { Keyring } from '../../../foundation/sealing.ts'
import type { Value } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { FormContent, Section } from '../../forms/contract.ts'
import { unsealed } from '../../ledgers/queries/population.ts'
import { sizesIn, standingIn, type Standing, type StandingAsked } from '../../ledgers/queries/populations.ts'
import { freshUntil } from '../../ledgers/rules/current.ts'
import type { StoredCells } from '../rules/cells.ts'
import { figureSections, subjectSections } from '../rules/fields.ts'
import { inPopulation, measured, tagsNeeded, type Seen } from '../rules/measure.ts'
import { taken } from '../rules/money.ts'

/** A row drawn from one subject; values readable, sensitive ones among them: the caller seals them. */
export type DrawnRow = { sectionId: string; number: number; subjectId: string; values: Record<string, Value> }
export type Drawn = { cells: StoredCells; rows: DrawnRow[] }

/** Which subjects a form needs at all. */
export function subjectsAsked({ sections }: Pick<FormContent, 'sections'>, communityCodes: readonly string[], on: string): StandingAsked {
  const kinds = [...new Set(sections.flatMap(({ population }) => (population ? [population.subjectKind] : [])))]
  const needed = sections.filter(({ population }) => population !== null).map(tagsNeeded)
  return { communityCodes, kinds, anyTag: needed.includes(null) ? null : [...new Set(needed.flatMap((tags) => tags ?? []))], on }
}

/** How many subjects each community's report is drawn from. */
export const drawnSizes = ({ db, today }: Pick<Request, 'db' | 'today'>, content: FormContent, communityCodes: readonly string[]) =>
  sizesIn(db, subjectsAsked(content, communityCodes, today))

type One = Seen & { standing: Standing }

function seenOf(standing: Standing, registry: Registry): One {
  const { subject, tags, value } = standing
  return {
    standing,
    kind: subject.kind,
    tags,
    sealed: subject.sealed,
    value,
    freshUntil: (key) => {
      const origin = subject.origins.find(({ keys }) => keys.includes(key))
      return origin ? freshUntil(origin.at, registry.elements.get(key)?.freshDays) : null
    },
  }
}

function rowsOf(section: Section, population: readonly One[], registry: Registry, keyring: Keyring): DrawnRow[] {
  const drawn = section.fields.flatMap((field) => (field.fill === 'drawn' && field.mapping?.elementKey ? [{ field, key: field.mapping.elementKey }] : []))
  return population.map(({ standing: { subject, value } }, index) => ({
    sectionId: section.id,
    number: index + 1,
    subjectId: subject.id,
    values: Object.fromEntries(
      drawn.map(({ field, key }) => [field.id, unsealed(keyring, subject, key) ?? taken(field, registry.elements.get(key), value(key) ?? null)]),
    ),
  }))
}

type Asking = Pick<Request, 'db' | 'today'>

/** By community, the subjects a form looks at. */
async function seenIn({ db, today }: Asking, registry: Registry, content: FormContent, communityCodes: readonly string[]): Promise<Map<string, One[]>> {
  const standing = await standingIn(db, registry, subjectsAsked(content, communityCodes, today))
  const byCommunity = new Map(communityCodes.map((code) => [code, [] as One[]]))
  for (const one of standing) byCommunity.get(one.subject.communityCode)?.push(seenOf(one, registry))
  return byCommunity
}

const within = (all: readonly One[], { population }: Section) => (population ? all.filter((seen) => inPopulation(population, seen)) : [])

function cellsFrom(content: FormContent, all: readonly One[], registry: Registry): StoredCells {
  const cells: StoredCells = {}
  for (const section of figureSections(content)) {
    const population = within(all, section)
    for (const { id, fill, mapping, unit, kind } of section.fields)
      if (fill === 'drawn' && mapping) cells[id] = measured({ mapping, unit, kind }, population, registry.elements.get(mapping.elementKey ?? ''))
  }
  return cells
}

/**
 * By community: what the form draws, as of today, the day of opening. (Not as of the period's end, a few days before: the ledgers keep
 * what is known now, and a community can look up today's subjects behind a number, not those of a day gone by.) All of one district.
 */
export async function draw(
  request: Asking & Pick<Request, 'deployment'>,
  registry: Registry,
  content: FormContent,
  communityCodes: readonly string[],
): Promise<Map<string, Drawn>> {
  const { keyring } = request.deployment
  const seen = await seenIn(request, registry, content, communityCodes)
  return new Map(
    [...seen].map(([code, all]) => {
      const rows = subjectSections(content).flatMap((section) => rowsOf(section, within(all, section), registry, keyring))
      return [code, { cells: cellsFrom(content, all, registry), rows }] as const
    }),
  )
}

/** The same of one community, in numbers alone: its figures, and how many subjects each table has by section id. Opens nothing that is sealed. */
export async function drawNumbers(request: Asking, registry: Registry, content: FormContent, communityCode: string) {
  const all = (await seenIn(request, registry, content, [communityCode])).get(communityCode) ?? []
  const subjects = Object.fromEntries(subjectSections(content).map((section) => [section.id, within(all, section).length]))
  return { cells: cellsFrom(content, all, registry), subjects }
}
