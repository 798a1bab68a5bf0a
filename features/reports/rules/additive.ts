/**
 * What of a report enters the roll-up: amounts are added; an average and a share enter as sum and number and are divided
 * again above; a rate that was typed in, or whose parts are not known, is not rolled up at all.
 */
import type { FormContent, FormField } from '../../forms/contract.ts'
import { evaluate } from '../../forms/rules/formula.ts'
import { formulasOf } from '../../forms/rules/formula/order.ts'
import { allParts, type Formula } from '../../forms/rules/formula/tree.ts'
import { figureFields, isNumeric } from './fields.ts'
import { inUnit } from './money.ts'

/** `part` of the stored cell: its value, its sum, or its number of subjects. */
export type FigureColumn = { figureId: string; fieldId: string; elementKey: string | null; part: 'v' | 's' | 'n' }
export type Amounts = (figureId: string) => number | null

const rateWords = /[%％‰]|率|比例|比重|占比|平均|人均|户均/

const isConstant = (formula: Formula) => allParts(formula).every(({ kind }) => kind === 'number' || kind === 'minus' || kind === 'operation')

/** True for a calculation that divides or averages: adding its results over communities would say nothing. */
function isRate(formula: Formula, rates: ReadonlySet<string>): boolean {
  return allParts(formula).some(
    (part) =>
      (part.kind === 'operation' && part.operator === '/' && !isConstant(part.right)) ||
      (part.kind === 'call' && part.name === 'average') ||
      (part.kind === 'field' && rates.has(part.id)),
  )
}

const isDivided = ({ fill, mapping }: FormField) => fill === 'drawn' && (mapping?.measure === 'average' || mapping?.measure === 'share')
const isTypedRate = ({ formula, unit, label }: FormField) => formula === null && rateWords.test(`${unit ?? ''} ${label}`)

/** How each field of a form is rolled up, in its own unit; fields that are not are absent. Stored sums of money are fen, like its cells. */
export type RollUpPlan = { columns: FigureColumn[]; fields: { field: FormField; amount: (of: Amounts) => number | null }[] }

export function rollUpPlan(content: Pick<FormContent, 'sections'>): RollUpPlan {
  const fields = figureFields(content).filter(isNumeric)
  const formulas = formulasOf(fields)
  const rates = new Set(fields.filter((field) => isDivided(field) || isTypedRate(field)).map(({ id }) => id))
  // a rate of rates is a rate, in whatever order they stand
  for (let known = -1; known < rates.size;) {
    known = rates.size
    for (const [id, formula] of formulas) if (isRate(formula, rates)) rates.add(id)
  }
  const byId = new Map(fields.map((field) => [field.id, field]))
  const plan: RollUpPlan = { columns: [], fields: [] }
  for (const field of fields) {
    const { id, mapping } = field
    const column = (part: FigureColumn['part']) =>
      plan.columns.push({ figureId: part === 'v' ? id : `${id}.${part}`, fieldId: id, elementKey: mapping?.elementKey ?? null, part })
    const formula = formulas.get(id)
    if (isDivided(field)) {
      column('s')
      column('n')
      plan.fields.push({ field, amount: divided(field, mapping?.measure === 'share' && field.unit === '%' ? 100 : 1) })
    } else if (!rates.has(id)) {
      column('v')
      plan.fields.push({ field, amount: (of) => read(field, of(id)) })
    } else if (formula) plan.fields.push({ field, amount: (of) => calculated(formula, (one) => read(byId.get(one), of(one))) })
  }
  return plan
}

const read = (field: FormField | undefined, amount: number | null) => (field && amount !== null ? Number(inUnit(field, amount)) : amount)

const divided = (field: FormField, factor: number) => (of: Amounts) => {
  const sum = of(`${field.id}.s`)
  const number = of(`${field.id}.n`)
  return sum === null || !number ? null : read(field, Number(((sum / number) * factor).toPrecision(12)))
}

function calculated(formula: Formula, of: Amounts): number | null {
  const amount = evaluate(formula, { field: of, last: () => null, form: () => null })
  return typeof amount === 'number' ? amount : null
}
