/** What Excel would do to a text in a .csv, and the apostrophe that stops it. Writing and reading are each other's inverse. */

// a formula, or digits Excel would turn into 1.1E+17 or strip of their zeros; plain negative numbers are left alone
const endangered = /^'*(?:[=+\-@\t\r]|0\d+$|\d{12,}$)/
const harmless = /^[-+]\d+(\.\d+)?$/

/** Puts an apostrophe before a text only where it is needed. */
export const guarded = (text: string): string => (endangered.test(text) && !harmless.test(text) ? `'${text}` : text)

/** Takes it away again; also opens ="0101", the usual trick to keep digits as text. */
export function unguarded(text: string): string {
  if (text.startsWith("'") && endangered.test(text)) return text.slice(1)
  const [, inner] = /^="([^"]*)"$/.exec(text) ?? []
  return inner ?? text
}

/** 1.10101E+17: Excel has saved the picture of a long number; its digits are gone. */
export const isRoundedLong = (text: string): boolean => /^[1-9](\.\d+)?E\+(1[5-9]|2\d)$/i.test(text.trim())
