/** Formulas and validation rules: they can be read, name fields of the form, and go round in no circle. */
import type { FormContent } from '../../contract.ts'
import { fieldsOf, fieldTitle, type PlacedField } from '../fields.ts'
import { calculationOrder, formulasOf } from '../formula/order.ts'
import { parseFormula } from '../formula/parse.ts'
import { allParts, partsOf, type Formula } from '../formula/tree.ts'
import { fault, type Fault } from './names.ts'
import { contentWords as words } from './words.ts'

const gathers = new Set(['sum', 'count', 'average', 'min', 'max'])

/** Columns of subjects that stand where one value is needed. `inSection`: whose own columns are the row's values. */
function bareColumns(formula: Formula, byId: ReadonlyMap<string, PlacedField>, inSection: string | null, gathered = false): string[] {
  const read = formula.kind === 'field' ? formula.id : formula.kind === 'last' ? formula.field : null
  if (read !== null) {
    const section = byId.get(read)?.section
    return section?.kind === 'subjects' && section.id !== inSection && !gathered ? [read] : []
  }
  return partsOf(formula).flatMap((part) => bareColumns(part, byId, inSection, formula.kind === 'call' && gathers.has(formula.name)))
}

const ownFields = (formula: Formula) => [
  ...new Set(allParts(formula).flatMap((part) => (part.kind === 'field' ? [part.id] : part.kind === 'last' ? [part.field] : []))),
]

function placed(at: string, formula: Formula, byId: ReadonlyMap<string, PlacedField>, inSection: string | null): Fault[] {
  return [
    ...ownFields(formula)
      .filter((id) => !byId.has(id))
      .map((id) => fault(at, words.unknownField, { id })),
    ...bareColumns(formula, byId, inSection).map((id) => fault(at, words.bareColumn, { id })),
  ]
}

/** Something that can hold or not. */
const judges = (formula: Formula): boolean =>
  formula.kind === 'not' ||
  formula.kind === 'truth' ||
  (formula.kind === 'operation' && !['+', '-', '*', '/'].includes(formula.operator)) ||
  (formula.kind === 'call' && formula.name === 'if')

export function calculationFaults(content: Pick<FormContent, 'sections' | 'rules'>): Fault[] {
  const fields = fieldsOf(content)
  const byId = new Map(fields.map((field) => [field.id, field]))
  const formulas = fields.flatMap((field) => {
    const { id, formula, fill, section } = field
    const label = fieldTitle(field)
    if (formula === null) return fill === 'calculated' ? [fault(id, words.formulaMissing, { label })] : []
    if (fill !== 'calculated') return [fault(id, words.formulaOnly, { label })]
    const read = parseFormula(formula)
    if ('fault' in read) return [fault(id, words.formulaWrong, { label, fault: read.fault })]
    return placed(id, read.formula, byId, section.kind === 'subjects' ? section.id : null)
  })
  const { circle } = calculationOrder(formulasOf(fields))
  const rules = content.rules.flatMap(({ id, expression }) => {
    const read = parseFormula(expression)
    if ('fault' in read) return [fault(id, words.ruleWrong, { id, fault: read.fault })]
    return [...(judges(read.formula) ? [] : [fault(id, words.ruleSaysNothing, { id })]), ...placed(id, read.formula, byId, null)]
  })
  return [...formulas, ...(circle ? [fault(circle[0] ?? '', words.circle, { circle: circle.join(' → ') })] : []), ...rules]
}
