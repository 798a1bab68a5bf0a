/** The unit above in the statistical code: community 12 → street 9 → district 6 → city 2. Undefined above the city. */
export function parentOf(code: string): string | undefined {
  const digits = code.endsWith('0000000000') ? 0 : code.endsWith('000000') ? 2 : code.endsWith('000') ? 6 : 9
  return digits === 0 ? undefined : code.slice(0, digits).padEnd(12, '0')
}
