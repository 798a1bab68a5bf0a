/** docs/openapi.json is the API as the contracts declare it: a change of contract shows as a difference in the file. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writtenApi } from '../server/openapi-file.ts'
import { declaredEndpoints, root } from './house.ts'

const file = join(root, 'docs/openapi.json')

test('the committed description of the API is the generated one (npm run openapi writes it)', async () => {
  expect(existsSync(file), 'docs/openapi.json is missing: npm run openapi').toBe(true)
  expect(readFileSync(file, 'utf8') === (await writtenApi()), 'docs/openapi.json is out of date: npm run openapi').toBe(true)
})

test('the description names every endpoint with its permission', async () => {
  const { paths } = JSON.parse(await writtenApi()) as {
    paths: Record<string, Record<string, { 'x-permission'?: string; summary?: string }>>
  }
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  expect(operations.length).toBe(declaredEndpoints.length)
  expect(operations.filter((operation) => !operation['x-permission'] || !operation.summary)).toEqual([])
})
