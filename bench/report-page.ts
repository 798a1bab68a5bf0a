/** A house of its own with one report of 250 fields, to be opened in the desk as a community opens it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPGlite } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import type { Database } from '../foundation/database.ts'
import type { Stage } from '../server/demonstration/stage.ts'
import { writeKeysFile } from '../server/keys-file.ts'
import { loadReference } from '../server/reference.ts'
import { startHouse, type House } from '../server/testing/house.ts'
import { storyKeyring } from '../server/testing/keyring.ts'
import { plantForm } from './reported.ts'
import { admitVersions, city, community, day, someone } from './world.ts'

const kinds = ['integer', 'text', 'number', 'boolean', 'integer', 'day', 'code', 'integer'] as const
const choices = Array.from({ length: 12 }, (_, at) => ({ code: String(at), name: `选项${at + 1}` }))
const counted = { elementKey: null, measure: 'count', tags: [], criteria: [], confirmedBy: null, confirmedAt: null }

/** Every fifth field is counted in the ledgers, the others are asked. */
const fields = Array.from({ length: 250 }, (_, at) => {
  const kind = kinds[at % kinds.length]
  const drawn = at % 5 === 4
  return {
    id: `f${at + 1}`,
    label: `第${at + 1}项内容`,
    path: [],
    kind: drawn ? 'integer' : kind,
    unit: drawn ? '人' : null,
    codeList: null,
    choices: kind === 'code' && !drawn ? choices : [],
    required: at % 3 === 0,
    onlyIf: null,
    formula: null,
    mapping: drawn ? counted : null,
    fill: drawn ? 'drawn' : 'asked',
    place: null,
    note: at % 7 === 0 ? '按实际情况填写。' : '',
  }
})

/** Gives the post by which the community's worker enters. One section: the slowest case. */
async function plant(db: Database, stage: Stage): Promise<string> {
  const sender = await someone(db, 'department_applicant', 'municipal_department', city)
  const worker = await someone(db, 'community_worker', 'community_committee', community)
  const leadId = sender.organisationId ?? ''
  const [itemVersionId = ''] = await admitVersions(db, leadId, 1)
  const population = { subjectKind: 'person', tags: ['living_alone'], criteria: [] }
  const sections = [{ id: 's1', title: '测量用表', kind: 'figures', population, fields }]
  const { versionId } = await plantForm(db, itemVersionId, leadId, sections, [`${community.slice(0, 9)}000`])
  const { reports } = stage.actingAs(sender, day)
  const { cycles } = await reports.planYear({ formVersionId: versionId, year: 2026 })
  const [cycle] = cycles
  if (!cycle) throw new Error('nothing was planned')
  await reports.openCycle({ id: cycle.id, revision: 1 })
  await stage.jobsDone(day)
  // nothing of the demonstration is loaded, only its way in by one click is used
  await db.insertInto('loadedReferences').values({ name: 'demonstration', hash: 'demonstration' }).execute()
  return worker.postId ?? ''
}

/** In `dataDir`, which must be empty. */
export async function reportHouse(dataDir: string, stageOf: (db: Database) => Stage): Promise<{ house: House; postId: string }> {
  mkdirSync(dataDir, { recursive: true })
  writeKeysFile(join(dataDir, 'keys.json'), storyKeyring)
  const { db, close } = await openPGlite({ dataDir: join(dataDir, 'pglite') })
  await migrate(db)
  await loadReference(db, () => undefined)
  const postId = await plant(db, stageOf(db))
  await close()
  return { postId, house: await startHouse({ DATA_DIR: dataDir, DATABASE_URL: '', DEMONSTRATION: 'true' }) }
}
