/** Every endpoint says who may use it and what it does, at an address of nouns; nothing counts, ranks or watches people. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contracts } from '../features/contracts.ts'
import { uses } from '../features/uses.ts'
import { router } from '../server/features.ts'
import { declaredEndpoints, root, watching } from './house.ts'

const seenAtLeast = 60
const verbs =
  /^(get|list|find|fetch|create|make|add|new|update|change|edit|set|save|delete|remove|submit|send|publish|accept|complete|refuse|reject|approve|call|close|open|start|end|withdraw|decide|vote|check|preview|search|draft|acknowledge|release|import|export|read|do|run)$/
/** Nouns that look like verbs in the list above. */
const nouns = new Set(['check', 'preview', 'search', 'draft', 'vote', 'release', 'end', 'export'])

test('all features that declare endpoints are part of the API and of the server', () => {
  const declaring = readdirSync(join(root, 'features'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(Object.keys(contracts).toSorted()).toEqual(declaring.toSorted())
  expect(Object.keys(router).toSorted()).toEqual(declaring.toSorted())
  expect(Object.keys(uses).toSorted()).toEqual(declaring.toSorted())
  for (const [feature, endpoints] of Object.entries(contracts)) {
    expect(Object.keys((router as Record<string, object>)[feature] ?? {}).toSorted(), feature).toEqual(Object.keys(endpoints).toSorted())
  }
})

test('every endpoint names a permission, a summary and an address of nouns', () => {
  expect(declaredEndpoints.length).toBeGreaterThanOrEqual(seenAtLeast)
  const faults = declaredEndpoints.flatMap(({ name, permission, summary, path, method }) => [
    ...(permission ? [] : [`${name} names no permission`]),
    ...((summary.match(/[A-Za-z]/g)?.length ?? 0) >= 7 ? [] : [`${name} has no English summary`]),
    ...path
      .split('/')
      .slice(1)
      .filter((part) => !/^(\{\w+\}|[a-z0-9]+(-[a-z0-9]+)*(\.(json|csv))?)$/.test(part) || (verbs.test(part) && !nouns.has(part)))
      .map((part) => `${name}: ${method} ${path} has “${part}”`),
  ])
  expect(faults).toEqual([])
})

test('no two endpoints share an address', () => {
  const addresses = declaredEndpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`)
  expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([])
})

test('every value in an address is a field of the input', () => {
  let values = 0
  const faults = declaredEndpoints.flatMap(({ name, path, endpoint }) => {
    const schema = (endpoint as unknown as { '~orpc': { inputSchema?: { shape?: object } } })['~orpc'].inputSchema
    return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, value = '']) => {
      values += 1
      return schema?.shape && value in schema.shape ? [] : [`${name}: {${value}} of ${path}`]
    })
  })
  expect(faults).toEqual([])
  expect(values).toBeGreaterThanOrEqual(20)
})

test('reading is GET; only what computes may be a POST that stores nothing', () => {
  const faults = declaredEndpoints.filter(({ method, computes }) => method === 'GET' && computes).map(({ name }) => name)
  expect(faults).toEqual([])
  expect(declaredEndpoints.filter(({ computes }) => computes).length).toBeLessThan(declaredEndpoints.length / 4)
})

test('no endpoint checks people in, gives them points or ranks them', () => {
  const faults = declaredEndpoints.filter(({ name, path }) => watching.test(`${name.replace(/([A-Z])/g, '_$1')} ${path}`)).map(({ name }) => name)
  expect(faults).toEqual([])
})
