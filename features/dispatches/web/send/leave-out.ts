/**
 * Targets without some communities. Area codes are hierarchical (2 digits city, 6 district, 9 street, 12 community), so a
 * unit that covers a community left out is replaced by its children, down to where nothing is left out.
 */
export type Unit = { code: string }

/** The digits all units below `code` begin with. */
export function prefixOf(code: string): string {
  if (code.endsWith('0000000000')) return code.slice(0, 2)
  if (code.endsWith('000000')) return code.slice(0, 6)
  return code.endsWith('000') ? code.slice(0, 9) : code
}

export function covers(code: string, other: string): boolean {
  return other.startsWith(prefixOf(code))
}

/** @param childrenOf the codes directly below a unit */
export async function leaveOut(
  targets: readonly string[],
  out: readonly string[],
  childrenOf: (code: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const parts = await Promise.all(
    targets.map(async (code) => {
      const inside = out.filter((one) => covers(code, one))
      if (inside.length === 0) return [code]
      if (inside.includes(code)) return []
      const children = await childrenOf(code)
      return children.length === 0 ? [] : leaveOut(children, inside, childrenOf)
    }),
  )
  return [...new Set(parts.flat())]
}
