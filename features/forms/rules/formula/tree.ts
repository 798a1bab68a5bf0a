/** What a formula is made of once it is read. Nothing of it is ever run as code. */
export const operators = ['or', 'and', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/'] as const
export type Operator = (typeof operators)[number]

/** Functions with the fewest and the most arguments they take. `sum`, `count` and `average` take a column of subjects or several figures. */
export const functions = {
  sum: [1, 20],
  count: [1, 1],
  average: [1, 20],
  min: [1, 20],
  max: [1, 20],
  abs: [1, 1],
  round: [1, 2],
  if: [3, 3],
  last: [1, 1],
  form: [2, 2],
} as const satisfies Record<string, readonly [fewest: number, most: number]>
export type FunctionName = keyof typeof functions

export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'truth'; value: boolean }
  | { kind: 'field'; id: string }
  | { kind: 'last'; field: string }
  /** The same period of another form, named by its admission number. */
  | { kind: 'form'; number: string; field: string }
  | { kind: 'minus' | 'not'; of: Formula }
  | { kind: 'operation'; operator: Operator; left: Formula; right: Formula }
  | { kind: 'call'; name: Exclude<FunctionName, 'last' | 'form'>; given: readonly Formula[] }

/** The formula's own parts, without what they hold. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'minus':
    case 'not':
      return [formula.of]
    case 'operation':
      return [formula.left, formula.right]
    case 'call':
      return formula.given
    default:
      return []
  }
}

/** Every part of a formula, itself first. */
export function allParts(formula: Formula): Formula[] {
  return [formula, ...partsOf(formula).flatMap(allParts)]
}

/** Fields of this form and this period that it reads, each once. */
export function fieldsRead(formula: Formula): string[] {
  return [...new Set(allParts(formula).flatMap((part) => (part.kind === 'field' ? [part.id] : [])))]
}
