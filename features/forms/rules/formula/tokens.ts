/** From the text a person types to tokens; full width and the signs people know (≥ ≤ ≠ × ÷) are read as they are meant. */
export type Token = { kind: 'number' | 'text' | 'name' | 'sign' | 'wrong'; text: string; at: number }

const meant: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '×': '*',
  '÷': '/',
  '−': '-',
  '==': '=',
  '<>': '!=',
  '&&': 'and',
  '||': 'or',
  '!': 'not',
}
const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /\d+(?:\.\d+)?/y],
  ['text', /"[^"]*"|“[^”]*”|「[^」]*」/y],
  ['name', /[A-Za-z_]\w*/y],
  ['sign', />=|<=|!=|==|<>|&&|\|\||[-+*/(),<>=!%≥≤≠×÷−]/y],
]

/** Tokens in their order; what no pattern knows comes as `wrong`. Full-width letters, digits and signs count as their narrow ones. */
export function tokensOf(text: string): Token[] {
  const narrow = text.replaceAll(/[！-～]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
  const tokens: Token[] = []
  let at = 0
  while (at < narrow.length) {
    const blank = /\s*/y
    blank.lastIndex = at
    at += blank.exec(narrow)?.[0].length ?? 0
    if (at >= narrow.length) break
    const { found, ...token } = tokenAt(narrow, at)
    tokens.push(token)
    at += found.length
  }
  return tokens
}

function tokenAt(text: string, at: number): Token & { found: string } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) continue
    return { kind, text: kind === 'text' ? found.slice(1, -1) : (meant[found] ?? found), at, found }
  }
  return { kind: 'wrong', text: text.charAt(at), at, found: text.charAt(at) }
}
