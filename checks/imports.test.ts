/** Who may see whom (ARCHITECTURE.md): read from the import statements of every file the product runs. */
import { expect, test } from 'vitest'
import { uses } from '../features/uses.ts'
import { importsOf, product, sources, withoutComments, type Source } from './house.ts'

const law: Readonly<Record<string, readonly string[]>> = uses
const files = product()
const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1]
const isScreen = (path: string) => path.startsWith('web/') || /^features\/[^/]+\/web\//.test(path)
const isRules = (path: string) => /^features\/[^/]+\/rules(\.ts$|\/)/.test(path)
const isWords = (path: string) => /^features\/[^/]+\/([a-z-]+-)?words(\.ts$|\/)/.test(path)
/** A feature's plain file that imports nothing but types and contracts: as pure as rules, whatever it is called. */
const isPlain = (path: string) =>
  /^features\/[^/]+\/[a-z-]+\.ts$/.test(path) &&
  !/\/(tables|routes|auth|queries|commands)\.ts$/.test(path) &&
  files.some(
    (source) =>
      source.path === path &&
      importsOf(source).every(({ from, typeOnly }) => typeOnly || from === 'zod' || from === 'foundation/canonical-json.ts' || isContract(from)),
  )
const isContract = (path: string) => /^features\/[^/]+\/(contract|endpoints)(\.ts$|\/)/.test(path)

/** Imports of files of the house, with the file that imports. */
const edges = files.flatMap((source) =>
  importsOf(source)
    .filter(({ from }) => !/^(node:|virtual:|@|[a-z0-9-]+$|[a-z0-9-]+\/(?!.*\.(ts|tsx|css|json|svg)$))/.test(from))
    .map((imported) => ({ path: source.path, ...imported })),
)

test('the imports of the house are read at all', () => {
  expect(files.length).toBeGreaterThanOrEqual(120)
  expect(edges.length).toBeGreaterThanOrEqual(400)
  const known = new Set(sources(['features', 'foundation', 'database', 'server', 'web'], ['ts', 'tsx', 'css', 'json', 'svg', 'mjs']).map(({ path }) => path))
  const lost = edges.filter(({ from }) => !known.has(from) && !from.startsWith('reference/') && !from.startsWith('docs/'))
  expect(lost).toEqual([])
})

test('which feature may use which has no cycle', () => {
  const visit = (feature: string, way: readonly string[]): string[] =>
    way.includes(feature) ? [[...way, feature].join(' → ')] : (law[feature] ?? []).flatMap((next) => visit(next, [...way, feature]))
  expect(Object.keys(law).length).toBeGreaterThanOrEqual(7)
  expect(Object.keys(law).flatMap((feature) => visit(feature, []))).toEqual([])
})

test('a feature uses only the features named in uses.ts, and of them neither tables nor routes nor screens', () => {
  const across = edges.filter(({ path, from }) => featureOf(path) && featureOf(from) && featureOf(path) !== featureOf(from) && !isScreen(path))
  expect(across.length).toBeGreaterThanOrEqual(20)
  const faults = across
    .filter(
      ({ path, from }) =>
        !law[featureOf(path) ?? '']?.includes(featureOf(from) ?? '') ||
        !/^features\/[^/]+\/(contract|endpoints|queries|commands|rules|words)(\.ts$|\/)/.test(from),
    )
    .map(({ path, from }) => `${path} → ${from}`)
  expect(faults).toEqual([])
})

test('screens see contracts, rules, words and other screens, never what stores', () => {
  const seen = edges.filter(({ path }) => isScreen(path))
  expect(seen.length).toBeGreaterThanOrEqual(150)
  const allowed = (from: string) =>
    isScreen(from) ||
    isContract(from) ||
    isRules(from) ||
    isWords(from) ||
    isPlain(from) ||
    from === 'features/contracts.ts' ||
    /^foundation\/(actor|calendar|clock|endpoint|fields|masks|merkle|paging|settings|words)\.ts$/.test(from) ||
    from.startsWith('reference/')
  // the shape of a refusal is a type; its making stays on the server
  const faults = seen.filter(({ from, typeOnly }) => !allowed(from) && !(typeOnly && from === 'foundation/refusal.ts'))
  expect(faults.map(({ path, from }) => `${path} → ${from}`)).toEqual([])
  const packages = files.filter(({ path }) => isScreen(path)).flatMap((source) => importsOf(source).map(({ from }) => `${source.path} → ${from}`))
  expect(packages.filter((line) => /→ (node:|kysely|pg$|fastify|better-auth|@orpc\/server|@electric-sql)/.test(line))).toEqual([])
})

test('the public pages do without the desk’s library', () => {
  const portal = files.filter(({ path }) => path.startsWith('web/portal/'))
  expect(portal.length).toBeGreaterThanOrEqual(5)
  expect(
    portal.flatMap((source) =>
      importsOf(source)
        .filter(({ from }) => /^(antd|@ant-design)/.test(from))
        .map(() => source.path),
    ),
  ).toEqual([])
})

test('the foundation knows no feature, the database no more than its type', () => {
  const below = edges.filter(({ path }) => /^(foundation|database)\//.test(path))
  expect(below.length).toBeGreaterThanOrEqual(20)
  const faults = below.filter(({ from }) => !/^(foundation|database)\//.test(from)).map(({ path, from }) => `${path} → ${from}`)
  expect(faults).toEqual([])
})

test('features do not open connections: only the server sees database/ and the door', () => {
  const faults = edges.filter(({ path, from }) => featureOf(path) && /^(database|server)\//.test(from)).map(({ path, from }) => `${path} → ${from}`)
  expect(faults).toEqual([])
})

test('contracts see foundations, zod and other contracts', () => {
  const seen = files.filter(({ path }) => isContract(path)).flatMap((source) => importsOf(source).map(({ from }) => ({ path: source.path, from })))
  expect(seen.length).toBeGreaterThanOrEqual(20)
  const faults = seen.filter(
    ({ from }) => !(from === 'zod' || isContract(from) || /^foundation\/(endpoint|fields|paging|settings|words|clock)\.ts$/.test(from)),
  )
  expect(faults.map(({ path, from }) => `${path} → ${from}`)).toEqual([])
})

const rulesFiles = files.filter(({ path }) => isRules(path) && !path.endsWith('.test.ts'))

test('rules see their own contract and words, types of other contracts, rules of features below, and pure foundations', () => {
  expect(rulesFiles.length).toBeGreaterThanOrEqual(7)
  const faults = rulesFiles.flatMap((source) =>
    importsOf(source)
      .filter(({ from, typeOnly }) => {
        const own = featureOf(from) === featureOf(source.path)
        if (own && (isContract(from) || isRules(from) || isWords(from))) return false
        if (isContract(from) && (typeOnly || law[featureOf(source.path) ?? '']?.includes(featureOf(from) ?? ''))) return false
        // rules of a feature below are as pure as one's own
        if (isRules(from) && law[featureOf(source.path) ?? '']?.includes(featureOf(from) ?? '')) return false
        if (typeOnly && /^foundation\/(actor|settings)\.ts$/.test(from)) return false
        return !(from === 'zod' || /^foundation\/(calendar|clock|masks|words|spreadsheets\/(types|letters|habits\/[a-z-]+))\.ts$/.test(from))
      })
      .map(({ from }) => `${source.path} → ${from}`),
  )
  expect(faults).toEqual([])
})

test('rules are pure: no clock, no chance, no network, no waiting', () => {
  const impure = /Date\.now|new Date\(\)|Math\.random|crypto\.|process\.|\bfetch\(|\bawait\b|\basync\b|console\./
  const faults = rulesFiles.filter(({ text }) => impure.test(withoutComments(text))).map(({ path }) => path)
  expect(faults).toEqual([])
})

// what loads the shipped data at start has no request to take the time from
test('features are told the time: nobody asks the machine’s clock but the server, the screens and what loads the shipped data', () => {
  const asks = ({ path, text }: Source) =>
    (featureOf(path) || path.startsWith('foundation/')) &&
    !isScreen(path) &&
    path !== 'foundation/clock.ts' &&
    !/\/commands\/load[^/]*\.ts$/.test(path) &&
    /Date\.now\(|new Date\(\)|systemClock/.test(withoutComments(text))
  expect(files.filter(asks).map(({ path }) => path)).toEqual([])
})

test('only server/config.ts reads the environment', () => {
  const own = new Set(['server/config.ts', 'server/testing/prepare.ts', 'server/start.mjs', 'checks/npm-test.mjs'])
  const readers = sources(undefined, ['ts', 'tsx', 'mjs']).filter(
    ({ path, text }) => /process\.env|import\.meta\.env/.test(withoutComments(text)) && !/^(bench|journeys)\//.test(path),
  )
  expect(readers.some(({ path }) => path === 'server/config.ts')).toBe(true)
  expect(readers.map(({ path }) => path).filter((path) => !own.has(path) && path !== 'checks/imports.test.ts')).toEqual([])
})
