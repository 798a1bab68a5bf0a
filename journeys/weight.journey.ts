/** What a first visit loads, compressed: E36 asks ≤ 200 kB of the desk, the portal promises ≤ 100 kB. Read from what was built. */
import { expect, test } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = join(import.meta.dirname, '../web/dist')

/** Bytes of the page itself and of every script and style its head names. */
function firstLoad(page: string): { files: number; bytes: number } {
  const html = readFileSync(join(dist, page), 'utf8')
  const files = [...new Set([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file = '']) => file))].filter((file) =>
    existsSync(join(dist, file)),
  )
  return { files: files.length, bytes: [page, ...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) }
}

for (const [page, most] of [
  ['desk.html', 200_000],
  ['index.html', 100_000],
] as const)
  test(`the first load of ${page} stays below ${most / 1000} kB`, () => {
    const { files, bytes } = firstLoad(page)
    expect(files).toBeGreaterThanOrEqual(4)
    expect(bytes).toBeLessThanOrEqual(most)
  })
