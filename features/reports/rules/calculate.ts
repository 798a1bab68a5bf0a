/** Calculated cells, worked out on the server from what is in the report; never typed in. */
import type { FormContent } from '../../forms/contract.ts'
import { evaluate } from '../../forms/rules/formula.ts'
import { calculationOrder, formulasOf } from '../../forms/rules/formula/order.ts'
import { valueOf, type StoredCells } from './cells.ts'
import { figureFields, subjectSections } from './fields.ts'
import { readingOf, readingOfRow, type Around, type Row } from './reading.ts'

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
    for (const row of done.filter(({ sectionId }) => sectionId === section.id)) {
      const reading = readingOfRow(whole, section, row)
      for (const { id, formula } of order) row.values[id] = evaluate(formula, reading)
    }
  }
  for (const { id, formula } of calculationOrder(formulasOf(figureFields(content))).order) worked[id] = valueOf(evaluate(formula, whole))
  return { cells: worked, rows: done }
}
