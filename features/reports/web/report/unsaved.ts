/** Which texts of a form are stored and which are not. A form that begins anew has entries of its own: nothing has been typed into it yet. */
import type { Draft, Entries } from '../../../../web/ui/form/entries.ts'

const stored = new WeakMap<Entries, Map<string, string>>()

/** Texts by field that differ from what is stored, fitting or not. */
export function unsavedIn(entries: Entries): Draft {
  const known = stored.get(entries)
  const touched = new Set([...Object.keys(entries.draft()), ...(known?.keys() ?? [])])
  const storedText = (key: string) => known?.get(key) ?? entries.given(key).text
  return Object.fromEntries([...touched].map((key) => [key, entries.textOf(key)] as const).filter(([key, text]) => storedText(key) !== text))
}

export function markStored(entries: Entries, texts: Draft): void {
  const known = stored.get(entries) ?? new Map<string, string>()
  for (const [key, text] of Object.entries(texts)) known.set(key, text)
  stored.set(entries, known)
}
