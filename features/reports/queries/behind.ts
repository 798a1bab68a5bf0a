/** Who stands behind a drawn number today, and with how much. */
import type { Request } from '../../../foundation/request.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { FormField, Section } from '../../forms/contract.ts'
import type { Subject } from '../../ledgers/contract.ts'
import { standingIn } from '../../ledgers/queries/populations.ts'
import { counts, inPopulation, tagsNeeded } from '../rules/measure.ts'

type Asked = { section: Section; field: FormField; communityCode: string }
export type Behind = { subject: Subject; /** Null for someone who is only counted. */ contributes: number | null }

export async function behind({ db, today }: Pick<Request, 'db' | 'today'>, registry: Registry, { section, field, communityCode }: Asked): Promise<Behind[]> {
  const { population } = section
  const { mapping } = field
  if (field.fill !== 'drawn' || !population || !mapping) return []
  const standing = await standingIn(db, registry, {
    communityCodes: [communityCode],
    kinds: [population.subjectKind],
    anyTag: tagsNeeded({ ...section, fields: [field] }),
    on: today,
  })
  return standing.flatMap(({ subject, tags, value }) => {
    const seen = { kind: subject.kind, tags, sealed: subject.sealed, value, freshUntil: () => null }
    if (!inPopulation(population, seen) || !counts(mapping, seen)) return []
    const adds = mapping.measure === 'sum' || mapping.measure === 'average'
    return [{ subject, contributes: adds && mapping.elementKey !== null ? Number(value(mapping.elementKey)) : null }]
  })
}
