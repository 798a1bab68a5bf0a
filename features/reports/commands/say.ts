/** Filled in once: what a community wrote about a subject it already knows becomes known of that subject, with the report as its source. */
import type { Request } from '../../../foundation/request.ts'
import type { Value } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { FormVersion } from '../../forms/contract.ts'
import { sayMany } from '../../ledgers/commands/say.ts'
import type { ReportRow } from '../contract.ts'
import type { Loaded } from '../queries/load.ts'
import { elementAsked } from '../rules/checkable.ts'
import { subjectSections } from '../rules/fields.ts'
import { given } from '../rules/money.ts'
import { unsealCell } from '../sealed-cells.ts'

/** Entries that one call says; the ledger's own bound. */
const atOnce = 1000

export async function sayFilledIn(request: Request, report: Loaded, form: FormVersion, rows: readonly ReportRow[], registry: Registry): Promise<void> {
  const { keyring } = request.deployment
  const asked = new Map(
    subjectSections(form.content).map(({ id, population, fields }) => [
      id,
      {
        kind: population?.subjectKind ?? ('person' as const),
        fields: fields.flatMap((field) => {
          const element = field.fill === 'asked' ? elementAsked(field, registry) : undefined
          return element?.state === 'in_force' ? [{ field, element }] : []
        }),
      },
    ]),
  )
  const entries = rows.flatMap((row) => {
    const section = asked.get(row.sectionId)
    if (!section || row.subjectId === null) return []
    const values = Object.fromEntries(
      section.fields.flatMap(({ field, element }) => said(row, field.id).map((value) => [element.key, given(field, element, value)])),
    )
    if (Object.keys(values).length === 0) return []
    return [{ subjectId: row.subjectId, kind: section.kind, communityCode: report.communityCode, values, tags: [] }]
  })
  const source = { kind: 'report' as const, id: report.id, label: `${form.content.title}（${report.period}）` }
  for (let from = 0; from < entries.length; from += atOnce) await sayMany(request, source, entries.slice(from, from + atOnce))

  function said(row: ReportRow, field: string): Value[] {
    const sealed = row.sealed[field]
    const value = sealed === undefined ? (row.values[field] ?? null) : unsealCell(keyring, row, field, sealed)
    return value === null ? [] : [value]
  }
}
