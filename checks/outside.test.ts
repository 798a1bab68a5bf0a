/** No request leaves the machine: no address of another host in what a browser loads, none called by the server. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { product, root, sources, withoutComments } from './house.ts'

/** Names of vocabularies, licences and our own machine; nobody fetches them. */
const names = /^https?:\/\/(www\.w3\.org\/(2000\/svg|1999\/xhtml|1999\/xlink|1998\/Math|XML)|127\.0\.0\.1|localhost|\$\{)/
const addresses = (text: string) => [...text.matchAll(/https?:\/\/[^\s'"`)<>\\]+/g)].map(([address]) => address).filter((address) => !names.test(address))

test('the screens’ sources name no other host', () => {
  const files = sources(['web'], ['ts', 'tsx', 'css', 'html', 'svg']).concat(sources(['features']).filter(({ path }) => path.includes('/web/')))
  expect(files.length).toBeGreaterThanOrEqual(80)
  expect(files.flatMap(({ path, text }) => addresses(withoutComments(text)).map((address) => `${path}: ${address}`))).toEqual([])
})

test('the built pages load nothing from elsewhere', ({ skip }) => {
  const folder = join(root, 'web/dist')
  skip(!existsSync(folder), 'the screens are not built')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|css)$/.test(name))
  expect(pages.length).toBeGreaterThanOrEqual(2)
  const loads = pages.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:src|href|url|@import)\s*[=(]\s*["']?((?:https?:)?\/\/[^"')\s]+)/g)].map(
      ([, address]) => `${name}: ${address}`,
    ),
  )
  expect(loads).toEqual([])
})

test('the server calls nobody', () => {
  const files = product(['features', 'foundation', 'database', 'server']).filter(({ path }) => !path.includes('/web/'))
  expect(files.length).toBeGreaterThanOrEqual(60)
  expect(files.filter(({ text }) => /\bfetch\(|node:https?['"]|undici|axios/.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
})
