/**
 * Calculated cells and validation rules. What is not known yet stays unknown: a calculation over it gives null, and a
 * rule that gives null says nothing. Reading is in formula/parse.ts.
 */
import type { Value } from '../../elements/contract.ts'
import type { Formula, Operator } from './formula/tree.ts'

/** One value, or a column of subjects. */
export type Given = Value | readonly Value[]

/** Where a formula reads: null where there is none yet (no last period, no such report). */
export type Reading = {
  field: (id: string) => Given
  last: (id: string) => Given
  /** The same period and community in the form of this admission number. */
  form: (number: string, id: string) => Given
}

const isColumn = (given: Given): given is readonly Value[] => Array.isArray(given)
const asNumber = (value: Given | undefined): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)
/** Numbers of figures and columns alike; in a column what is empty is left out, a figure not known makes the whole unknown. */
function numbersIn(given: readonly Given[]): number[] | null {
  const all: number[] = []
  for (const one of given) {
    if (isColumn(one)) all.push(...one.map(asNumber).filter((value) => value !== null))
    else if (asNumber(one) === null) return null
    else all.push(one as number)
  }
  return all
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** Decimals people write stay what they write: 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(15)) : null)

function compared(operator: Operator, left: Value, right: Value): boolean | null {
  if (left === null || right === null) return null
  if (operator === '=') return left === right
  if (operator === '!=') return left !== right
  if (typeof left !== typeof right || typeof left === 'boolean') return null
  const order = left < right ? -1 : left > right ? 1 : 0
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[operator as '<' | '<=' | '>' | '>='] ?? null
}

function operated(operator: Operator, left: Value, right: Value): Value {
  if (operator === 'and') return left === false || right === false ? false : left === null || right === null ? null : left === true && right === true
  if (operator === 'or') return left === true || right === true ? true : left === null || right === null ? null : false
  if (!['+', '-', '*', '/'].includes(operator)) return compared(operator, left, right)
  const one = asNumber(left)
  const other = asNumber(right)
  if (one === null || other === null || (operator === '/' && other === 0)) return null
  return tidy({ '+': one + other, '-': one - other, '*': one * other, '/': one / other }[operator as '+' | '-' | '*' | '/'])
}

function called(name: string, given: readonly Given[]): Value {
  const [first] = given
  if (name === 'count') return isColumn(first ?? null) ? (first as readonly Value[]).filter((value) => value !== null && value !== '').length : null
  const numbers = numbersIn(given)
  if (numbers === null) return null
  if (name === 'sum') return tidy(total(numbers))
  if (numbers.length === 0) return null
  if (name === 'average') return tidy(total(numbers) / numbers.length)
  if (name === 'min') return Math.min(...numbers)
  if (name === 'max') return Math.max(...numbers)
  const [value = 0, digits = 0] = numbers
  if (name === 'abs') return Math.abs(value)
  return tidy(Math.round(value * 10 ** digits) / 10 ** digits)
}

function read(formula: Formula, reading: Reading): Given {
  switch (formula.kind) {
    case 'number':
    case 'text':
    case 'truth':
      return formula.value
    case 'field':
      return reading.field(formula.id)
    case 'last':
      return reading.last(formula.field)
    case 'form':
      return reading.form(formula.number, formula.field)
    case 'minus': {
      const value = asNumber(evaluate(formula.of, reading))
      return value === null ? null : -value
    }
    case 'not': {
      const value = evaluate(formula.of, reading)
      return typeof value === 'boolean' ? !value : null
    }
    case 'operation':
      return operated(formula.operator, evaluate(formula.left, reading), evaluate(formula.right, reading))
    case 'call': {
      if (formula.name !== 'if')
        return called(
          formula.name,
          formula.given.map((part) => read(part, reading)),
        )
      const [condition, then, otherwise] = formula.given as [Formula, Formula, Formula]
      const holds = evaluate(condition, reading)
      return typeof holds === 'boolean' ? evaluate(holds ? then : otherwise, reading) : null
    }
  }
}

/** The value; null = not known. A column where one value is needed (not inside `sum` and its like) is not known either. */
export function evaluate(formula: Formula, reading: Reading): Value {
  const given = read(formula, reading)
  return isColumn(given) ? null : given
}
