/** The values of an export, row by row, read while they are sent. */
import type { Request } from '../../../foundation/request.ts'
import type { Written } from '../../../foundation/spreadsheets/types.ts'
import { pathCodes } from '../../areas/rules.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { FormVersion, Section } from '../../forms/contract.ts'
import { figureFields } from '../rules/fields.ts'
import { approvedReports, approvedRows } from './export-rows.ts'
import { cellWriter, figuresOf } from './export-sheet.ts'
import { isPlain, shower } from './read-rows.ts'

export type Source = {
  cycleId: string
  areaCode: string
  form: FormVersion
  section: Section | undefined
  registry: Registry
  nameOf: (code: string) => string
}
type Asking = Pick<Request, 'db' | 'actor' | 'deployment'>

/** One row a community, or, of a table section, one a subject; masked as on the screen. `placed`: with district, street, community and code before. */
export async function* exportedRows(
  { db, actor, deployment }: Asking,
  { form, section, registry, nameOf, ...asked }: Source,
  placed: boolean,
): AsyncGenerator<Written[]> {
  const write = cellWriter(registry)
  const place = (code: string) => (placed ? [...pathCodes(code).slice(1).map(nameOf), code] : [])
  if (!section) {
    const fields = figureFields(form.content)
    for await (const reports of approvedReports(db, asked, true))
      for (const { communityCode, cells } of reports) yield [...place(communityCode), ...figuresOf(fields, cells, write)]
    return
  }
  const showing = { registry, keyring: deployment.keyring, actor }
  const shown = section.fields.map((field) => ({ field, show: shower(field, showing), plain: isPlain(field, showing) }))
  for await (const rows of approvedRows(db, asked, section)) {
    for (const row of rows) {
      const values: Written[] = place(row.communityCode)
      for (const { field, show, plain } of shown) {
        if (plain) values.push(row.values[field.id] ?? null)
        else {
          const { value, shown: text, masked } = show(row)
          values.push(masked ? text : write(field, value))
        }
      }
      yield values
    }
  }
}
