/** The public list as JSON and as a page, beside a bare Fastify + pg handler that sends the same bytes' worth. */
import autocannon from 'autocannon'
import Fastify from 'fastify'
import { sql } from 'kysely'
import type { Connection } from '../database/connection.ts'
import { readConfig } from '../server/config.ts'
import { openDoor } from '../server/http.ts'
import { report } from './measure.ts'

async function perSecond(url: string): Promise<number> {
  const run = (seconds: number) => autocannon({ url, connections: 16, duration: seconds, workers: 1, headers: { accept: 'application/json' } })
  await run(2)
  const result = await run(5)
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} errors`)
  return result.requests.average
}

export async function measureLists(connection: Connection, dataDir: string): Promise<void> {
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '100000000', PORT: '0' })
  const server = await openDoor(connection.db, config, () => true)
  const ours = await server.listen({ port: 0, host: '127.0.0.1' })
  const bare = Fastify()
  bare.get('/json', async () => {
    const { rows } =
      await sql`select entries, number, title, hash from editions where list = 'duty' and state = 'published' order by number desc limit 1`.execute(
        connection.db,
      )
    return rows[0]
  })
  bare.get('/page', async (_, reply) => {
    await sql`select 1`.execute(connection.db)
    return reply.type('text/html').send('<!doctype html><title>list</title>'.padEnd(1000, ' '))
  })
  const floor = await bare.listen({ port: 0, host: '127.0.0.1' })
  for (const [what, path, bareLink] of [
    ['public list as JSON', '/api/lists/duty', '/json'],
    ['public list page', '/lists/duty', '/page'],
  ] as const) {
    const mine = await perSecond(`${ours}${path}`)
    const theirs = await perSecond(`${floor}${bareLink}`)
    report({
      what,
      on: connection.kind,
      ours: `${mine.toFixed(0)}/s`,
      floor: `${theirs.toFixed(0)}/s`,
      ratio: `${((mine / theirs) * 100).toFixed(0)} %`,
      bound: '≥ 50 %',
      holds: mine / theirs >= 0.5,
    })
  }
  await server.close()
  await bare.close()
}
