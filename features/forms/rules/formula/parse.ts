/** Reads a formula: precedence climbing over the tokens, nothing that could run. */
import { say, type Pair, type Text, type Values } from '../../../../foundation/words.ts'
import { tokensOf, type Token } from './tokens.ts'
import { functions, type Formula, type FunctionName, type Operator } from './tree.ts'
import { formulaWords as words } from './words.ts'

const strength: Readonly<Record<string, number>> = { or: 1, and: 2, '=': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3, '+': 4, '-': 4, '*': 5, '/': 5 }
const deepest = 40

class Wrong extends Error {
  readonly fault: Text
  constructor(pair: Pair, values: Values = {}) {
    super(pair[0])
    this.fault = say(pair, values)
  }
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Formula {
    if (this.#tokens.length === 0) throw new Wrong(words.empty)
    const wrong = this.#tokens.find(({ kind }) => kind === 'wrong')
    if (wrong) throw new Wrong(words.wrongSign, { sign: wrong.text })
    const formula = this.#upTo(0, 0)
    const left = this.#tokens[this.#at]
    if (left) throw new Wrong(words.unexpected, { sign: left.text })
    return formula
  }

  #upTo(weakest: number, depth: number): Formula {
    if (depth > deepest) throw new Wrong(words.tooDeep)
    let left = this.#single(depth)
    for (;;) {
      const operator = this.#tokens[this.#at]
      const force = operator && operator.kind !== 'text' ? strength[operator.text] : undefined
      if (!operator || force === undefined || force <= weakest) return left
      this.#at += 1
      left = { kind: 'operation', operator: operator.text as Operator, left, right: this.#upTo(force, depth + 1) }
    }
  }

  #single(depth: number): Formula {
    const token = this.#tokens[this.#at]
    if (!token) throw new Wrong(words.endsEarly)
    this.#at += 1
    if (token.kind === 'number') return { kind: 'number', value: this.#takes('%') ? Number(token.text) / 100 : Number(token.text) }
    if (token.kind === 'text') return { kind: 'text', value: token.text }
    if (token.text === '-') return { kind: 'minus', of: this.#upTo(5, depth + 1) }
    if (token.text === 'not') return { kind: 'not', of: this.#upTo(2, depth + 1) }
    if (token.text === '(') {
      const inside = this.#upTo(0, depth + 1)
      this.#close()
      return inside
    }
    if (token.kind === 'sign') throw new Wrong(words.unexpected, { sign: token.text })
    return this.#named(token.text, depth)
  }

  #named(name: string, depth: number): Formula {
    if (name === 'true' || name === 'false') return { kind: 'truth', value: name === 'true' }
    if (/^f\d{1,4}$/.test(name)) return { kind: 'field', id: name }
    if (!Object.hasOwn(functions, name)) throw new Wrong(words.unknownName, { name, functions: Object.keys(functions).join(', ') })
    if (!this.#takes('(')) throw new Wrong(words.unexpected, { sign: name })
    const given: Formula[] = []
    if (!this.#takes(')')) {
      do given.push(this.#upTo(0, depth + 1))
      while (this.#takes(','))
      this.#close()
    }
    return call(name as FunctionName, given)
  }

  #takes(sign: string): boolean {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'sign' || token.text !== sign) return false
    this.#at += 1
    return true
  }

  #close(): void {
    if (this.#takes(')')) return
    const token = this.#tokens[this.#at]
    throw token ? new Wrong(words.unexpected, { sign: token.text }) : new Wrong(words.endsEarly)
  }
}

function call(name: FunctionName, given: readonly Formula[]): Formula {
  const [first, second] = given
  if (name === 'last') {
    if (given.length === 1 && first?.kind === 'field') return { kind: 'last', field: first.id }
    throw new Wrong(words.lastNeedsField)
  }
  if (name === 'form') {
    if (given.length === 2 && first?.kind === 'text' && second?.kind === 'field') return { kind: 'form', number: first.value, field: second.id }
    throw new Wrong(words.formNeedsField)
  }
  const [fewest, most] = functions[name]
  if (given.length < fewest || given.length > most) throw new Wrong(words.wrongCount, { name, fewest, most })
  return { kind: 'call', name, given }
}

/** The formula, or one sentence on what is wrong with it. Never throws, never runs anything. */
export function parseFormula(text: string): { formula: Formula } | { fault: Text } {
  try {
    return { formula: new Reader(tokensOf(text)).whole() }
  } catch (error) {
    if (error instanceof Wrong) return { fault: error.fault }
    throw error
  }
}
