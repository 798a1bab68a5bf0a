/** A code of a list, given as its code, its name in either language, a synonym, or code and name together. */
import type { CodeList } from '../contract.ts'
import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { compact } from './tidy.ts'

const folded = (text: string) =>
  compact(text)
    .toLowerCase()
    .replace(/[。.、,;:()[\]"“”《》·-]/g, '')

type Known = { byName: ReadonlyMap<string, readonly string[]>; names: ReadonlyMap<string, string> }
const known = new WeakMap<CodeList, Known>()

/** A list is folded once, not for every row of an import. */
function knownOf(list: CodeList): Known {
  const before = known.get(list)
  if (before) return before
  const byName = new Map<string, string[]>()
  const add = (name: string, code: string) => {
    const codes = byName.get(folded(name)) ?? []
    if (folded(name) !== '' && !codes.includes(code)) byName.set(folded(name), [...codes, code])
  }
  for (const { code, name, nameEn, synonyms } of list.entries) for (const called of [name, nameEn, ...synonyms]) add(called, code)
  const found = { byName, names: new Map(list.entries.map(({ code, name }) => [code, name])) }
  known.set(list, found)
  return found
}

/** Codes that a text may mean: as a code first, then as a name; 1 is 01 where the list has only 01. */
export function codesMeant(raw: string, list: CodeList): readonly string[] {
  const { byName, names } = knownOf(list)
  const text = compact(raw)
  if (names.has(text)) return [text]
  const written = /^\w{1,6}$/.test(text) ? [text.toUpperCase(), text.padStart(2, '0'), text.padStart(3, '0'), text.replace(/^0+(?=\d)/, '')] : []
  const code = written.find((one) => names.has(one))
  if (code !== undefined) return [code]
  const named = byName.get(text) ?? byName.get(folded(text))
  if (named) return named
  // 1-男, 01.汉族, 男(1)
  const [, before, name] = /^(\w{1,6})[-.、:·]?(\D+)$/.exec(text) ?? []
  const both = name === undefined ? undefined : byName.get(folded(name))
  return both?.filter((one) => one === before || one === before?.padStart(2, '0')) ?? []
}

const shownAtMost = 8

export function checkCode(raw: string | number, list: CodeList): Checked {
  const text = compact(String(raw))
  const meant = codesMeant(text, list)
  const named = (codes: readonly string[]) => codes.map((code) => knownOf(list).names.get(code) ?? code).join('、')
  const [only, ...others] = meant
  if (only !== undefined && others.length === 0) return { value: only }
  if (only !== undefined) return faulted(text, words.oneOf, { raw: text, some: named(meant) })
  const near = list.entries.filter(({ name }) => text.length > 1 && (name.includes(text) || text.includes(name))).map(({ code }) => code)
  const fitting = near.length > 0 ? near : list.entries.map(({ code }) => code)
  const said = { raw: text, list: { zh: list.name, en: list.nameEn }, some: named(fitting.slice(0, shownAtMost)), n: list.entries.length }
  return faulted(text, fitting.length > shownAtMost ? words.notInLongList : words.notInList, said)
}
