/** `npm run openapi`: writes docs/openapi.json. The text is stable: the same contracts always give the same file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describeApi } from './openapi.ts'

const folder = new URL('../docs/', import.meta.url)

/** The content of docs/openapi.json. */
export async function writtenApi(): Promise<string> {
  return `${JSON.stringify(await describeApi(), null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('openapi.json', folder), await writtenApi())
}
