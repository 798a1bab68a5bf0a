/**
 * `npm run bench`: measured work on PostgreSQL and PGlite, each beside a hand-written SQL floor in the same run.
 * Figures are of this machine and this minute; quote ratios. Long: about five minutes. `npm run bench -- pglite` for one of the two.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPGlite, openPostgres, type Connection } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import type { Actor } from '../foundation/actor.ts'
import type { Database } from '../foundation/database.ts'
import { setStage } from '../server/demonstration/stage.ts'
import { loadReference } from '../server/reference.ts'
import { measureDispatch } from './dispatch.ts'
import { measureInbox } from './inbox.ts'
import { measureLists } from './lists.ts'
import { rows, table } from './measure.ts'
import { measurePrecheck } from './precheck.ts'
import { measureStart } from './start.ts'
import { admitVersions, city, community, day, plantTasks, someone } from './world.ts'

const deployment = { demonstration: false, secret: 'measured'.repeat(8), publicUrl: 'http://127.0.0.1' }
const clientOf = (db: Database, actor: Actor) => setStage(db, `${day}T09:00:00.000Z`, deployment).actingAs(actor, day)

async function measureOn(connection: Connection, dataDir: string) {
  const { db } = connection
  console.log(`\n${connection.kind}: preparing …`)
  await migrate(db)
  await loadReference(db, () => undefined)
  const sender = await someone(db, 'department_applicant', 'municipal_department', city)
  const worker = await someone(db, 'community_worker', 'community_committee', community)
  const secretary = await someone(db, 'joint_meeting_secretary', 'joint_meeting_office', city)
  const leadId = sender.organisationId ?? ''
  const [versionId = ''] = await admitVersions(db, leadId, 1)
  await measureDispatch(connection, (on) => clientOf(on, sender), versionId)
  await measureLists(connection, dataDir)
  await admitVersions(db, leadId, 9999, 1)
  await measurePrecheck(connection, clientOf(db, sender), leadId, 10_000)
  console.log(`${connection.kind}: planting a million tasks …`)
  const planted = await plantTasks(db, versionId, leadId, 143)
  await measureInbox(connection, planted, clientOf(db, worker), clientOf(db, secretary))
}

const only = process.argv[2]
const folder = mkdtempSync(join(tmpdir(), 'jianfu-bench-'))
// PostgreSQL runs as another user when we are root; it must be able to reach its folder
chmodSync(folder, 0o711)
const postgres = new URL('../.ci/postgres.sh', import.meta.url).pathname
try {
  if (only !== 'postgresql' && only !== 'start') {
    const connection = await openPGlite({})
    await measureOn(connection, join(folder, 'data'))
    await connection.close()
  }
  if (only !== 'pglite' && only !== 'start') {
    const server = join(folder, 'postgresql')
    const url = execFileSync('bash', [postgres, 'start', server], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
    try {
      const connection = openPostgres(url)
      await measureOn(connection, join(folder, 'data'))
      await connection.close()
    } finally {
      execFileSync('bash', [postgres, 'stop', server], { stdio: 'ignore' })
    }
  }
  if (only === undefined || only === 'start') await measureStart(join(folder, 'start'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${table()}\n`)
process.exit(rows.every(({ holds }) => holds) ? 0 : 1)
