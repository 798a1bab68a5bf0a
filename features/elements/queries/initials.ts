/** Pinyin initials of the names in code lists, so that 汉族 is found by typing hz. Worked out once for as long as a list stands. */
import { pinyin } from 'pinyin-pro'
import type { CodeList, FindableList } from '../contract.ts'

const known = new WeakMap<CodeList, FindableList>()

const initialsOf = (name: string) => pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('').toLowerCase()

export function findable(list: CodeList): FindableList {
  const before = known.get(list)
  if (before) return before
  const found = { ...list, entries: list.entries.map((entry) => ({ ...entry, initials: initialsOf(entry.name) })) }
  known.set(list, found)
  return found
}
