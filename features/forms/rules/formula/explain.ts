/** A formula with the numbers put in: `12 + 3 ≥ 20`, as a rule that does not hold is explained. */
import { evaluate, type Given, type Reading } from '../formula.ts'
import type { Formula, Operator } from './tree.ts'

const shown: Readonly<Partial<Record<Operator, string>>> = { '>=': '≥', '<=': '≤', '!=': '≠', '*': '×', '/': '÷' }

function said(given: Given): string {
  if (given === null || Array.isArray(given)) return '—'
  return typeof given === 'boolean' ? (given ? '是' : '否') : String(given)
}

/** Calls are shown by what they come to; all else as written, with values for fields. */
export function explain(formula: Formula, reading: Reading): string {
  switch (formula.kind) {
    case 'operation': {
      const inside = (part: Formula) =>
        part.kind === 'operation' && part.operator !== formula.operator && !/^[<>=!]/.test(formula.operator)
          ? `(${explain(part, reading)})`
          : explain(part, reading)
      return `${inside(formula.left)} ${shown[formula.operator] ?? formula.operator} ${inside(formula.right)}`
    }
    case 'not':
      return `not (${explain(formula.of, reading)})`
    case 'text':
      return `“${formula.value}”`
    default:
      return said(evaluate(formula, reading))
  }
}
