/** Every visible sentence stands in both languages, each in its own, with the same places for values. */
import { expect, test } from 'vitest'
import { root, sources } from './house.ts'

const han = /[㐀-鿿]/

type Found = { at: string; zh: string; en: string }

function pairsIn(value: unknown, at: string, found: Found[], seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')) {
    found.push({ at, zh: String(value[0]), en: String(value[1]) })
    return
  }
  for (const [name, part] of Object.entries(value)) pairsIn(part, `${at}.${name}`, found, seen)
}

async function allPairs(): Promise<{ files: number; pairs: Found[] }> {
  const files = sources(['features', 'web', 'foundation']).filter(
    ({ path }) =>
      /(^|\/)([a-z-]+-)?words(\.ts|\/[^/]+\.ts)$/.test(path) && path !== 'foundation/words.ts' && path !== 'web/words.ts' && !path.includes('.test.'),
  )
  const pairs: Found[] = []
  for (const { path } of files) pairsIn(await import(`${root}${path}`), path, pairs, new Set())
  return { files: files.length, pairs }
}

const places = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted().join(' ')

test('the Chinese is Chinese, the English is English', async () => {
  const { files, pairs: all } = await allPairs()
  // the button that changes the language carries the name of the other one
  const pairs = all.filter(({ zh, en }) => !(zh === 'English' && en === '中文'))
  expect(files).toBeGreaterThanOrEqual(10)
  expect(pairs.length).toBeGreaterThanOrEqual(400)
  // a line of nothing but values and marks, or a name written alike in both, needs no Chinese
  const letters = (text: string) => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''))
  expect(pairs.filter(({ zh, en }) => !han.test(zh) && zh !== en && letters(zh))).toEqual([])
  expect(pairs.filter(({ en }) => han.test(en.replace(/「[^」]*」|“[^”]*”|〔|〕/g, '')))).toEqual([])
  expect(pairs.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([])
})

test('both languages have the same places for values', async () => {
  const { pairs } = await allPairs()
  const differing = pairs.filter(({ zh, en }) => places(zh) !== places(en))
  // English may need a plural ending of its own, and nothing else
  expect(differing.filter(({ zh, en }) => places(zh) !== places(en.replace(/\{\{(s|es|plural)\}\}/g, '')))).toEqual([])
})

test('nobody is shouted at', async () => {
  const { pairs } = await allPairs()
  expect(pairs.filter(({ zh, en }) => /[!！]/.test(zh + en))).toEqual([])
})

test('no sentence for people stands in a screen: words live in words.ts', () => {
  const screens = sources(['web', 'features'], ['tsx']).filter(({ path }) => !path.includes('.test.'))
  expect(screens.length).toBeGreaterThanOrEqual(40)
  const strings = /(['"`])((?:(?!\1)[^\\\n])*[㐀-鿿](?:(?!\1)[^\\\n])*)\1|>([^<>{}\n]*[㐀-鿿][^<>{}\n]*)</g
  const faults = screens.flatMap(({ path, text }) =>
    [...text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '').matchAll(strings)].map(([found]) => `${path}: ${found.slice(0, 60)}`),
  )
  // a language is offered under its own name
  expect(faults.filter((fault) => !/['"`>]中文['"`<]$/.test(fault))).toEqual([])
})
