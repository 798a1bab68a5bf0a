/** What changed between two states of a record, field by field, for people who read the trail. */

export type Difference = { path: string; before: string | undefined; after: string | undefined }

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (value === undefined) return
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    for (const [name, inner] of Object.entries(value)) flatten(inner, path === '' ? name : `${path}.${name}`, into)
    return
  }
  into.set(path, value === null ? '—' : typeof value === 'object' ? '' : String(value))
}

/** Fields that differ, in the order in which they appear, and how many stayed the same. Absent = undefined. */
export function differences(before: unknown, after: unknown): { changed: Difference[]; unchanged: number } {
  const [old, next] = [new Map<string, string>(), new Map<string, string>()]
  if (before !== null) flatten(before, '', old)
  if (after !== null) flatten(after, '', next)
  const paths = [...new Set([...old.keys(), ...next.keys()])]
  const changed = paths.filter((path) => old.get(path) !== next.get(path)).map((path) => ({ path, before: old.get(path), after: next.get(path) }))
  return { changed, unchanged: paths.length - changed.length }
}
