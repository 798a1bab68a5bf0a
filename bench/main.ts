/**
 * `npm run bench`: measured work on PostgreSQL and PGlite, each beside a hand-written SQL floor in the same run.
 * Figures are of this machine and this minute; quote ratios. Long: about five minutes. `npm run bench -- pglite` for one of the two, `-- overlap` for the overlap engine alone, `-- verification` for certificates alone, `-- graph` for the proof graph alone, `-- asks` for the asks found in documents alone,
 * `-- spreadsheets` for the spreadsheets alone, `-- documents` for official documents alone, `-- screens` for the form and the grid in a browser, `-- ledgers` for ledgers on PostgreSQL alone, `-- reports` for reports on PostgreSQL alone (ten million figures: some minutes more),
 * `-- imports` for imports alone, on both.
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
import { storyKeyring, storySigning } from '../server/testing/keyring.ts'
import { measureDispatch } from './dispatch.ts'
import { measureDocumentAsks } from './document-asks.ts'
import { measureDocumentReview } from './document-review.ts'
import { measureDocuments } from './documents.ts'
import { measureImport } from './import.ts'
import { measureInbox } from './inbox.ts'
import { measureLedgers } from './ledgers.ts'
import { measureLists } from './lists.ts'
import { measureScreens } from './long-form.ts'
import { rows, table } from './measure.ts'
import { measureOverlap } from './overlap.ts'
import { measurePrecheck } from './precheck.ts'
import { measureProofGraph } from './proof-graph.ts'
import { measureReports } from './reports.ts'
import { measureSpreadsheets } from './spreadsheets.ts'
import { measureStart } from './start.ts'
import { measureVerification } from './verification.ts'
import { admitVersions, city, community, day, plantTasks, someone } from './world.ts'

const deployment = { demonstration: false, secret: 'measured'.repeat(8), publicUrl: 'http://127.0.0.1', keyring: storyKeyring, signing: storySigning }
const stageOf = (db: Database) => setStage(db, `${day}T09:00:00.000Z`, deployment)
const clientOf = (db: Database, actor: Actor) => stageOf(db).actingAs(actor, day)

async function prepare({ db, kind }: Connection) {
  console.log(`\n${kind}: preparing …`)
  await migrate(db)
  await loadReference(db, () => undefined)
}

async function measureOn(connection: Connection, dataDir: string) {
  const { db } = connection
  await prepare(connection)
  const sender = await someone(db, 'department_applicant', 'municipal_department', city)
  const worker = await someone(db, 'community_worker', 'community_committee', community)
  const secretary = await someone(db, 'joint_meeting_secretary', 'joint_meeting_office', city)
  const leadId = sender.organisationId ?? ''
  const [versionId = ''] = await admitVersions(db, leadId, 1)
  await measureDispatch(connection, (on) => clientOf(on, sender), versionId)
  await measureLists(connection, dataDir)
  await admitVersions(db, leadId, 9999, 1)
  await measurePrecheck(connection, clientOf(db, sender), leadId, 10_000)
  await measureDocumentReview(connection, clientOf(db, sender))
  console.log(`${connection.kind}: planting a million tasks …`)
  const planted = await plantTasks(db, versionId, leadId, 143)
  await measureInbox(connection, planted, clientOf(db, worker), clientOf(db, secretary))
}

const only = process.argv[2]
/** Measured without a database of their own beside. */
const alone = ['start', 'overlap', 'graph', 'spreadsheets', 'documents', 'screens', 'verification', 'asks']
/** Measured on PostgreSQL only. */
const largest = ['ledgers', 'reports', 'imports']
const folder = mkdtempSync(join(tmpdir(), 'jianfu-bench-'))
// PostgreSQL runs as another user when we are root; it must be able to reach its folder
chmodSync(folder, 0o711)
const postgres = new URL('../.ci/postgres.sh', import.meta.url).pathname
try {
  if (only === undefined || only === 'overlap') measureOverlap()
  if (only === undefined || only === 'asks') measureDocumentAsks()
  if (only === undefined || only === 'verification') measureVerification()
  if (only === undefined || only === 'graph') measureProofGraph()
  if (only === undefined || only === 'spreadsheets') measureSpreadsheets(join(folder, 'spreadsheets'))
  if (only === undefined || only === 'documents') measureDocuments()
  if (only === undefined || only === 'screens') await measureScreens(join(folder, 'screens'), stageOf)
  if (only !== 'postgresql' && !largest.includes(only ?? '') && !alone.includes(only ?? '')) {
    const connection = await openPGlite({})
    await measureOn(connection, join(folder, 'data'))
    await connection.close()
  }
  if (only !== 'pglite' && !alone.includes(only ?? '')) {
    const server = join(folder, 'postgresql')
    const url = execFileSync('bash', [postgres, 'start', server], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
    try {
      const connection = openPostgres(url)
      if (!largest.includes(only ?? '')) await measureOn(connection, join(folder, 'data'))
      else await prepare(connection)
      if (only !== 'reports' && only !== 'imports') await measureLedgers(connection, storyKeyring, (actor) => clientOf(connection.db, actor))
      if (only !== 'ledgers' && only !== 'imports') await measureReports(connection, stageOf(connection.db))
      if (only !== 'ledgers' && only !== 'reports') await measureImport(connection, folder, url)
      await connection.close()
    } finally {
      execFileSync('bash', [postgres, 'stop', server], { stdio: 'ignore' })
    }
  }
  // by itself only: the embedded database keeps all of it in the memory of the process
  if (only === 'imports') {
    const connection = await openPGlite({})
    await measureImport(connection, folder)
    await connection.close()
  }
  if (only === undefined || only === 'start') await measureStart(join(folder, 'start'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${table()}\n`)
process.exit(rows.every(({ holds }) => holds) ? 0 : 1)
