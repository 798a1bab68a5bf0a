/** Calculated cells, worked out on the server from what is in the report; never typed in. */
import type { Value } from '../../elements/contract.ts'
import type { FormContent, FormField } from '../../forms/contract.ts'
import { evaluate } from '../../forms/rules/formula.ts'
import { calculationOrder, formulasOf } from '../../forms/rules/formula/order.ts'
import type { StoredCells } from './cells.ts'
import { figureFields, subjectSections } from './fields.ts'
import { kept } from './money.ts'
import { readingOf, readingOfRow, type Around, type Row } from './reading.ts'

const keptAs = (field: FormField | undefined, value: Value) => (field ? kept(field, value) : value)

/** Cells and rows with every calculated one worked out anew; a circle of formulas leaves its cells empty. */
export function calculate<R extends Row>(
  content: Pick<FormContent, 'sections'>,
  cells: StoredCells,
  rows: readonly R[],
  around: Around,
): { cells: StoredCells; rows: R[] } {
  const worked = { ...cells }
  const done = rows.map((row) => ({ ...row, values: { ...row.values } }))
  const whole = readingOf(content, worked, done, around)
  // rows first: figures add up their columns
  for (const section of subjectSections(content)) {
    const { order } = calculationOrder(formulasOf(section.fields))
    if (order.length === 0) continue
    const fields = new Map(section.fields.map((field) => [field.id, field]))
    for (const row of done.filter(({ sectionId }) => sectionId === section.id)) {
      const reading = readingOfRow(whole, section, row)
      for (const { id, formula } of order) row.values[id] = keptAs(fields.get(id), evaluate(formula, reading))
    }
  }
  const figures = new Map(figureFields(content).map((field) => [field.id, field]))
  for (const { id, formula } of calculationOrder(formulasOf([...figures.values()])).order) worked[id] = keptAs(figures.get(id), evaluate(formula, whole))
  return { cells: worked, rows: done }
}
