/** A street at work, planted for a house that runs as a process of its own: reports filled in, reports to approve, a ledger to import into. */
import { join } from 'node:path'
import { mkdirSync } from 'node:fs'
import { filled, opened, settle, submitted } from '../../features/reports/testing/world.ts'
import { writeKeysFile } from '../keys-file.ts'
import { openIn } from './database.ts'
import { storyKeyring } from './keyring.ts'
import { ledgerInForce } from './ledgers.ts'
import { tell, type Story } from './story.ts'

const residents = 40

export type SmallWorld = {
  /** For `startHouse`. */
  settings: Record<string, string>
  ledgerId: string
  communityCode: string
  /** Posts by which people enter. */
  importer: string
  district: string
  /** Filled in, not submitted: of which community's post, and the revision. */
  toSubmit: { id: string; postId: string; revision: number }[]
  /** Passed by the street. */
  toApprove: { id: string; revision: number }[]
}

async function plant(told: Story): Promise<Omit<SmallWorld, 'settings'>> {
  const { db, as, person, places } = told
  const communities = await db
    .selectFrom('areas')
    .select('code')
    .where('parentCode', '=', places.street)
    .where('level', '=', 'community')
    .orderBy('code')
    .execute()
  const keepers = await Promise.all(communities.map(({ code }) => person({ role: 'community_worker', area: code })))
  for (const keeper of keepers.filter(({ areaCode }) => areaCode !== places.community)) {
    const people = Array.from({ length: residents }, (_, at) => ({ name: `独居${at}`, born: `19${30 + (at % 25)}-0${1 + (at % 9)}-11` }))
    await settle(told, keeper, keeper.areaCode, people)
  }
  const { worker } = await opened(told)
  const { rows } = await as('street_officer').reports.listReports({ size: 100 })
  const toSubmit: SmallWorld['toSubmit'] = []
  const toApprove: SmallWorld['toApprove'] = []
  for (const [at, report] of rows.entries()) {
    const keeper = keepers.find(({ areaCode }) => areaCode === report.communityCode)
    if (!keeper) throw new Error(`nobody keeps ${report.communityCode}`)
    const asked = { worker: keeper, report }
    if (at % 2 === 0) toSubmit.push({ id: report.id, postId: keeper.postId, revision: (await filled(told, asked)).revision })
    else toApprove.push({ id: report.id, revision: (await submitted(told, asked)).revision })
  }
  await as('street_officer').reports.passReports({ reports: toApprove })
  const ledger = await ledgerInForce(told)
  const district = await person({ role: 'district_officer' })
  // nothing of the demonstration is loaded, only its way in by one click is used
  await db.insertInto('loadedReferences').values({ name: 'demonstration', hash: 'demonstration' }).execute()
  return {
    ledgerId: ledger.id,
    communityCode: places.community,
    importer: worker.postId,
    district: district.postId,
    toSubmit,
    toApprove: toApprove.map(({ id, revision }) => ({ id, revision: revision + 1 })),
  }
}

/** In `dataDir`, which must be empty; keys are those of stories. */
export async function plantSmallWorld(dataDir: string): Promise<SmallWorld> {
  mkdirSync(dataDir, { recursive: true })
  writeKeysFile(join(dataDir, 'keys.json'), storyKeyring)
  const { connection, url } = await openIn(join(dataDir, 'pglite'))
  let planted: Omit<SmallWorld, 'settings'> | undefined
  try {
    await tell(connection.db, async (told) => void (planted = await plant(told)))
  } finally {
    await connection.close()
  }
  if (!planted) throw new Error('nothing was planted')
  return { ...planted, settings: { DATA_DIR: dataDir, DEMONSTRATION: 'true', ...(url && { DATABASE_URL: url }) } }
}
