/**
 * One import from the upload to the last record seen, in a process of its own so that its memory is that of a server:
 * `node bench/import-run.ts <file> [database url]`; prints seconds, the longest anyone else waited, and the peak memory as JSON.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { openPGlite, openPostgres } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { jobs } from '../features/ledgers/jobs.ts'
import { json } from '../foundation/database.ts'
import { startWorker } from '../foundation/jobs/worker.ts'
import { setStage } from '../server/demonstration/stage.ts'
import { loadReference } from '../server/reference.ts'
import { storyKeyring, storySigning } from '../server/testing/keyring.ts'
import { keys } from './import-file.ts'
import { community, day, someone } from './world.ts'

const [, , file = '', url] = process.argv
const { db, close } = url ? openPostgres(url) : await openPGlite({})
// on PostgreSQL whoever measures has prepared it, so that the memory is the import's and not that of the reference lists
if (!url) {
  await migrate(db)
  await loadReference(db, () => undefined)
}
const actor = await someone(db, 'community_worker', 'community_committee', community)
const ledgerId = newId()
const columns = keys.map((elementKey) => ({ elementKey, required: elementKey === 'name', basis: [] }))
await sql`insert into ledgers (id, title, subject_kind, tags, columns, area_codes, purpose, state, created_by, changed_at)
  values (${ledgerId}, '测量台账', 'person', '{}', ${json(columns)}, ${sql`array[${community}]`}, '测量', 'in_force', '测量', now())`.execute(db)

const deployment = { demonstration: false, secret: 'measured'.repeat(8), publicUrl: 'http://127.0.0.1', keyring: storyKeyring, signing: storySigning }
const clock = () => `${day}T09:00:00.000Z`
const log = { info: () => undefined, error: (details: object, line: string) => console.error(line, details) }
const client = setStage(db, clock(), deployment).actingAs(actor, day)
const others: number[] = []
let measuring = true
const watching = (async () => {
  while (measuring) {
    const began = performance.now()
    await sql`select 1 from areas limit 1`.execute(db)
    others.push(performance.now() - began)
    await pause(25)
  }
})()
const worker = await startWorker({ db, deployment, clock, jobs, log, alone: !url })
const began = performance.now()
const content = new File([readFileSync(file)], '居民.xlsx')
let state = await client.ledgers.uploadImport({ id: ledgerId, communityCode: community, file: content })
const seconds: Record<string, number> = {}
const done = ['read', 'committed', 'failed']
while (!done.includes(state.state)) {
  if (state.state === 'checked') {
    seconds['checked'] = (performance.now() - began) / 1000
    state = await client.ledgers.commitImport({ id: state.id, revision: state.revision, onlyIfAllGood: true })
  }
  await pause(200)
  const next = await client.ledgers.getImport({ id: state.id })
  if (next.state !== state.state) seconds[next.state] = (performance.now() - began) / 1000
  state = next
}
measuring = false
await watching
const { total } = await client.ledgers.listRows({ id: ledgerId, size: 1 })
await worker.stop()
if (state.state !== 'committed' || total !== state.rowsTotal)
  throw new Error(`the import is ${state.state}, ${total} rows can be seen: ${JSON.stringify(state.trouble ?? state.columns)}`)
// ru_maxrss counts in kilobytes
console.log(JSON.stringify({ seconds, waited: Math.max(...others), memory: process.resourceUsage().maxRSS / 1024 }))
await close()
process.exit(0)
