/** Where a report's formulas read: its own figures and columns, the period before, other forms of the same community. */
import type { Value } from '../../elements/contract.ts'
import type { FormContent, Section } from '../../forms/contract.ts'
import type { Reading } from '../../forms/rules/formula.ts'
import { formulasOf } from '../../forms/rules/formula/order.ts'
import { allParts, type Formula } from '../../forms/rules/formula/tree.ts'
import { parseFormula } from '../../forms/rules/formula/parse.ts'
import { valueOf, type StoredCells } from './cells.ts'
import { allFields, subjectSections } from './fields.ts'
import { inUnit } from './money.ts'

export type Row = { sectionId: string; number: number; values: Record<string, Value> }

/** What stands around a report: figures of the period before, and values of other forms by admission number, in the units of their fields. */
export type Around = { last: StoredCells; others: ReadonlyMap<string, Record<string, Value>> }
export const nothingAround: Around = { last: {}, others: new Map() }

/** Reads figures from `cells`, columns from `rows`; money in the unit of its field, as whoever wrote the formula sees it. */
export function readingOf(content: Pick<FormContent, 'sections'>, cells: StoredCells, rows: readonly Row[], { last, others }: Around): Reading {
  const sectionOf = new Map(subjectSections(content).flatMap(({ id, fields }) => fields.map((field) => [field.id, id] as const)))
  const fields = new Map(allFields(content).map((field) => [field.id, field]))
  const read = (id: string, value: Value): Value => {
    const field = fields.get(id)
    return field ? inUnit(field, value) : value
  }
  return {
    field: (id) => {
      const section = sectionOf.get(id)
      if (section === undefined) return read(id, valueOf(cells[id]))
      return rows.filter(({ sectionId }) => sectionId === section).map(({ values }) => read(id, values[id] ?? null))
    },
    last: (id) => read(id, valueOf(last[id])),
    form: (number, id) => others.get(number)?.[id] ?? null,
  }
}

/** Within a row its own section's fields are single values. */
export function readingOfRow(whole: Reading, section: Section, row: Row): Reading {
  const own = new Map(section.fields.map((field) => [field.id, field]))
  return {
    ...whole,
    field: (id) => {
      const field = own.get(id)
      return field ? inUnit(field, row.values[id] ?? null) : whole.field(id)
    },
  }
}

/** Every formula of a form: calculated cells and rules. */
export function formulasIn(content: Pick<FormContent, 'sections' | 'rules'>): Formula[] {
  const rules = content.rules.flatMap(({ expression }) => {
    const read = parseFormula(expression)
    return 'formula' in read ? [read.formula] : []
  })
  return [...formulasOf(allFields(content)).values(), ...rules]
}

/** Admission numbers of other forms that a form reads. */
export function formsRead(content: Pick<FormContent, 'sections' | 'rules'>): string[] {
  return [
    ...new Set(
      formulasIn(content)
        .flatMap(allParts)
        .flatMap((part) => (part.kind === 'form' ? [part.number] : [])),
    ),
  ]
}
