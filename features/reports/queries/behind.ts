/** Who stands behind a drawn number today, and with how much. */
import type { Request } from '../../../foundation/request.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { FormField, Section } from '../../forms/contract.ts'
import type { Subject } from '../../ledgers/contract.ts'
import { standingIn } from '../../ledgers/queries/populations.ts'
import { counts, inPopulation, tagsNeeded } from '../rules/measure.ts'
import { inUnit, taken } from '../rules/money.ts'

type Asked = { section: Section; field: FormField; communityCode: string }
/** `contributes`: in the unit of the field; null for someone who is only counted. */
export type Behind = { subject: Subject; contributes: number | null }

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
    const amount = adds && mapping.elementKey !== null ? taken(field, registry.elements.get(mapping.elementKey), value(mapping.elementKey) ?? null) : null
    return [{ subject, contributes: amount === null ? null : Number(inUnit(field, amount)) }]
  })
}
