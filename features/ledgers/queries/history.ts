/** Everything that was said about a subject, the latest first; sensitive values masked, like everywhere. */
import type { Value } from '../../elements/contract.ts'
import type { Statement } from '../contract.ts'
import { isMasked } from '../rules/access.ts'
import { familyOf } from './family.ts'
import { getSubjectView, type Asking } from './subject.ts'

type StatementRead = Omit<Statement, 'sealed'> & { masked: string[] }

/** With what was said about subjects merged into it; a masked value is null. */
export async function readHistory(
  asking: Asking,
  { id, elementKey }: { id: string; elementKey?: string | undefined },
): Promise<{ statements: StatementRead[] }> {
  const { subject, keys, reader, registry } = await getSubjectView(asking, id)
  const seen = new Set(keys.filter((key) => elementKey === undefined || key === elementKey))
  const { statements } = await familyOf(asking.db, subject.district, [id])
  const read = statements.toReversed().flatMap(({ sealed, ...statement }) => {
    const shown: Record<string, Value> = {}
    const masked = Object.keys(sealed).filter((key) => seen.has(key))
    for (const key of masked) shown[key] = null
    for (const [key, value] of Object.entries(statement.values)) {
      const element = registry.elements.get(key)
      if (!element || !seen.has(key)) continue
      const hidden = value !== null && isMasked(element, reader)
      if (hidden) masked.push(key)
      shown[key] = hidden ? null : value
    }
    const tags = elementKey === undefined ? statement.tags : []
    return elementKey !== undefined && Object.keys(shown).length === 0 ? [] : [{ ...statement, values: shown, tags, masked }]
  })
  return { statements: read }
}
