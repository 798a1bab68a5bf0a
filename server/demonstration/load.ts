/**
 * The demonstration: one city in the middle of its work, played through the same endpoints as on the screen, in one
 * transaction. Only made-up people act; the days are counted back from the day of loading.
 */
import { loadIllustrativeProfiles } from '../../features/areas/commands/illustrative.ts'
import { sealNextDay } from '../../features/burden/commands/seal-days.ts'
import { addIllustrativePeople } from '../../features/people/commands/illustrative.ts'
import { guest } from '../../foundation/actor.ts'
import { startOfDay } from '../../foundation/clock.ts'
import { inTransaction, type Database } from '../../foundation/database.ts'
import type { Deployment } from '../../foundation/request.ts'
import { memberKey, playAdmissions } from './admissions.ts'
import { playBaseline } from './baseline.ts'
import { cast, city } from './cast.ts'
import { playCertificates } from './certificates.ts'
import { playCleanups } from './cleanups.ts'
import { playDispatches } from './dispatches.ts'
import { playDocuments } from './documents.ts'
import { playEarlierProofs } from './earlier-proofs.ts'
import { playEarlier } from './earlier.ts'
import { playEditions } from './editions.ts'
import { playForms } from './forms.ts'
import { ledgerStreets, playDepartmentLedger, playLedgers } from './ledgers.ts'
import { playReports } from './reports.ts'
import { playSeals } from './seals.ts'
import { setStage } from './stage.ts'
import { playSuggestions } from './suggestions.ts'

const name = 'demonstration'

/** Loads it once per database; does nothing when it is there already. */
export async function loadDemonstration(database: Database, now: string, deployment: Deployment, tell: (line: string) => void): Promise<void> {
  const before = await database.selectFrom('loadedReferences').select('name').where('name', '=', name).executeTakeFirst()
  if (before) return
  tell('loading the demonstration: Beijing in the middle of its work, with made-up people …')
  await inTransaction(database, async (db) => {
    const stage = setStage(db, now, deployment)
    await loadIllustrativeProfiles(db, now)
    const units = await stage.actingAs(guest, stage.today).people.listMemberUnits({ authority: city })
    const members = units.map(({ organisationId, organisationName }, index) => ({
      key: memberKey(index),
      name: `演示·成员${index + 1}（${organisationName.replace(/^北京市|^中共北京市委/, '')}）`,
      posts: [{ role: 'joint_meeting_member' as const, organisationId }],
    }))
    const people = await Promise.all(
      cast.map(async (member) => ({
        ...member,
        posts: await Promise.all(member.posts.map(async ({ role, at }) => ({ role, organisationId: (await stage.organisation(at)).id }))),
      })),
    )
    const accounts = await addIllustrativePeople(db, startOfDay(stage.ago(200)), [...people, ...members])
    for (const { key, accountId, name: person } of accounts) await stage.enter(key, accountId, person)
    await playEarlier(stage)
    await playLedgers(stage)
    const forms = await playForms(stage, ledgerStreets)
    const { versions } = await playAdmissions(stage)
    await playDispatches(stage, versions)
    await playEditions(stage)
    await playSuggestions(stage)
    await playDepartmentLedger(stage, forms.visits.admissionNumber)
    await playReports(stage, forms)
    await playCleanups(stage)
    await playCertificates(stage)
    await playEarlierProofs(stage)
    await playSeals(stage)
    await playDocuments(stage)
    await playBaseline(stage)
    // last, for what comes into a day that is sealed would show as added afterwards
    while (await sealNextDay(stage.requestOf('secretary', stage.today)));
    await db.insertInto('loadedReferences').values({ name, hash: name }).execute()
  })
}
