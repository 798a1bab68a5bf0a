/** Where a report's formulas read: its own figures and columns, the period before, other forms of the same community. */
import type { Value } from '../../elements/contract.ts'
import type { FormContent, Section } from '../../forms/contract.ts'
import type { Reading } from '../../forms/rules/formula.ts'
import { formulasOf } from '../../forms/rules/formula/order.ts'
import { allParts, type Formula } from '../../forms/rules/formula/tree.ts'
import { parseFormula } from '../../forms/rules/formula/parse.ts'
import { valueOf, type StoredCells } from './cells.ts'
import { allFields, subjectSections } from './fields.ts'

export type Row = { sectionId: string; number: number; values: Record<string, Value> }

/** What stands around a report: figures of the period before, and of other forms by admission number. */
export type Around = { last: StoredCells; others: ReadonlyMap<string, StoredCells> }
export const nothingAround: Around = { last: {}, others: new Map() }

/** Reads figures from `cells`, columns from `rows`. */
export function readingOf(content: Pick<FormContent, 'sections'>, cells: StoredCells, rows: readonly Row[], { last, others }: Around): Reading {
  const sectionOf = new Map(subjectSections(content).flatMap(({ id, fields }) => fields.map((field) => [field.id, id] as const)))
  return {
    field: (id) => {
      const section = sectionOf.get(id)
      if (section === undefined) return valueOf(cells[id])
      return rows.filter(({ sectionId }) => sectionId === section).map(({ values }) => values[id] ?? null)
    },
    last: (id) => valueOf(last[id]),
    form: (number, id) => valueOf(others.get(number)?.[id]),
  }
}

/** Within a row its own section's fields are single values. */
export function readingOfRow(whole: Reading, section: Section, row: Row): Reading {
  const own = new Set(section.fields.map(({ id }) => id))
  return { ...whole, field: (id) => (own.has(id) ? (row.values[id] ?? null) : whole.field(id)) }
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
