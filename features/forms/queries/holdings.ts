/** What the ledgers of the communities asked hold of each element, as the overlap engine is told. */
import type { Database } from '../../../foundation/database.ts'
import type { SubjectKind } from '../../elements/contract.ts'
import { holdingsOf, type Holding as Held } from '../../ledgers/queries/holding.ts'
import type { FormContent, Holding, Population } from '../contract.ts'
import type { OverlapIndex } from '../overlap/index.ts'
import type { Holdings } from '../overlap/verdict.ts'

type Asked = { content: Pick<FormContent, 'areaCodes' | 'sections'>; communities: number; today: string }
export type Surrounding = { holdings: Holdings; subjectsPerCommunity: (population: Population | null) => number | null }

const none: Surrounding = { holdings: () => null, subjectsPerCommunity: () => null }
const populationKey = ({ subjectKind, tags }: Pick<Population, 'subjectKind' | 'tags'>) => [subjectKind, ...tags.toSorted()].join(' ')

/** One group of a kind is asked about: its shares count; several groups of it: all subjects of the kind. */
function groupsOf({ sections }: Asked['content']): Map<SubjectKind, string[]> {
  const groups = new Map<SubjectKind, string[]>()
  for (const { population } of sections) {
    if (!population) continue
    const known = groups.get(population.subjectKind)
    if (known === undefined) groups.set(population.subjectKind, population.tags)
    else if (known.join() !== population.tags.join()) groups.set(population.subjectKind, [])
  }
  return groups
}

/** Communities without anybody of the group have nothing to report and hold that. */
function holdingOf(held: Held, ofKind: Held, owner: string, asked: number): Holding | null {
  if (held.communitiesHolding === 0 || asked === 0) return null
  const without = Math.max(0, ofKind.communities - held.communities)
  return {
    ledgerTitles: held.ledgerTitles,
    ownerName: owner,
    communitiesShare: Math.min(1, (held.communitiesHolding + without) / asked),
    freshShare: held.subjects === 0 ? 0 : held.freshSubjects / held.subjects,
    subjects: held.subjects,
  }
}

export async function readHoldings(db: Database, index: OverlapIndex, { content, communities, today }: Asked): Promise<Surrounding> {
  const { areaCodes } = content
  if (areaCodes.length === 0 || communities === 0) return none
  const keysOf = Map.groupBy(index.elements.values(), ({ subjectKind }) => subjectKind)
  const groups = groupsOf(content)
  const found = new Map<string, Holding | null>()
  const sizes = new Map<string, number>()
  for (const [subjectKind, elements] of keysOf) {
    const elementKeys = elements.map(({ key }) => key)
    const tags = groups.get(subjectKind) ?? []
    const ofKind = await holdingsOf(db, { elementKeys, subjectKind, areaCodes, today })
    const ofGroup = tags.length === 0 ? ofKind : await holdingsOf(db, { elementKeys, subjectKind, tags, areaCodes, today })
    for (const { key, ownerDepartment } of elements) {
      const [held, whole] = [ofGroup.get(key), ofKind.get(key)]
      found.set(key, held && whole ? holdingOf(held, whole, ownerDepartment, communities) : null)
    }
    for (const [of, group] of [
      [ofKind, []],
      [ofGroup, tags],
    ] as const) {
      const [first] = of.values()
      if (first && first.communities > 0) sizes.set(populationKey({ subjectKind, tags: [...group] }), first.population / first.communities)
    }
  }
  return {
    holdings: (key) => found.get(key) ?? null,
    subjectsPerCommunity: (population) => (population ? (sizes.get(populationKey(population)) ?? null) : null),
  }
}
