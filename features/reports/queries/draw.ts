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

function rowsOf(section: Section, population: readonly One[], keyring: Keyring): DrawnRow[] {
  const drawn = section.fields.flatMap(({ id, fill, mapping }) => (fill === 'drawn' && mapping?.elementKey ? [{ id, key: mapping.elementKey }] : []))
  return population.map(({ standing: { subject, value } }, index) => ({
    sectionId: section.id,
    number: index + 1,
    subjectId: subject.id,
    values: Object.fromEntries(drawn.map(({ id, key }) => [id, unsealed(keyring, subject, key) ?? value(key) ?? null])),
  }))
}

/**
 * By community: what the form draws, as of today, the day of opening. (Not as of the period's end, a few days before: the ledgers keep
 * what is known now, and a community can look up today's subjects behind a number, not those of a day gone by.) All of one district.
 */
export async function draw(
  { db, today, deployment }: Pick<Request, 'db' | 'today' | 'deployment'>,
  registry: Registry,
  content: FormContent,
  communityCodes: readonly string[],
): Promise<Map<string, Drawn>> {
  const standing = await standingIn(db, registry, subjectsAsked(content, communityCodes, today))
  const byCommunity = new Map(communityCodes.map((code) => [code, [] as One[]]))
  for (const one of standing) byCommunity.get(one.subject.communityCode)?.push(seenOf(one, registry))
  return new Map(
    [...byCommunity].map(([code, all]) => {
      const within = ({ population }: Section) => (population ? all.filter((seen) => inPopulation(population, seen)) : [])
      const cells: StoredCells = {}
      for (const section of figureSections(content)) {
        const population = within(section)
        for (const { id, fill, mapping, unit, kind } of section.fields)
          if (fill === 'drawn' && mapping) cells[id] = measured({ mapping, unit, kind }, population)
      }
      return [code, { cells, rows: subjectSections(content).flatMap((section) => rowsOf(section, within(section), deployment.keyring)) }] as const
    }),
  )
}
