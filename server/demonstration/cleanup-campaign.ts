/** One campaign of the demonstration, step by step: opened, answered, decided, carried out, re-checked. */
import type { DecisionListRead } from '../../features/cleanups/contract/decisions.ts'
import type { CampaignRead, OwnName, Totals } from '../../features/cleanups/contract/campaigns.ts'
import type { EntryKind } from '../../features/cleanups/contract.ts'
import { carriesOut } from '../../features/cleanups/rules/executor.ts'
import { actorIn } from '../../features/people/queries/session.ts'
import { permissionsOf } from '../../features/people/rules.ts'
import { getOrganisation } from '../../features/people/queries/organisations.ts'
import { guest } from '../../foundation/actor.ts'
import { memberKey } from './admissions.ts'
import { city } from './cast.ts'
import type { Stage } from './stage.ts'

export type Answer = { ticks: string[]; totals: Totals; names: OwnName[] }
type Asked = { title: string; kinds: EntryKind[]; areaCodes: string[]; versionId: string }

function workerOf(stage: Stage, communityCode: string, communityName: string, day: string) {
  const post = {
    id: communityCode,
    accountId: 'demonstration',
    organisationId: communityCode,
    organisationName: communityName,
    organisationKind: 'community_committee' as const,
    areaCode: communityCode,
    role: 'community_worker' as const,
    validFrom: day,
    validTo: null,
  }
  return stage.actingAs({ ...actorIn(post, `演示·${communityName.slice(0, 6)}社工`), postId: null, organisationId: null }, day)
}

export async function open(stage: Stage, day: number, due: number, asked: Asked): Promise<CampaignRead> {
  const secretary = stage.as('secretary', stage.ago(day))
  const { id, revision } = await secretary.cleanups.draftCampaign({ ...asked, dueOn: stage.ago(due) })
  return secretary.dispatches.openCampaign({ id, revision, round: 'stock_taking', instructions: '只勾有没有、填有几个；不拍照，不附材料。' })
}

/** Communities answer, all of them or `share` of a hundred. */
export async function answer(stage: Stage, campaignId: string, day: number, of: (code: string) => Answer, takesPart: (code: string) => boolean = () => true) {
  const { rows } = await stage.as('secretary', stage.ago(day)).cleanups.listStockTakings({ campaignId, state: 'open', size: 200 })
  for (const { id, revision, communityCode, communityName } of rows) {
    if (!takesPart(communityCode)) continue
    const { ticks, totals, names } = of(communityCode)
    const worker = workerOf(stage, communityCode, communityName, stage.ago(day))
    const saved = await worker.cleanups.saveStockTaking({ id, revision, ticks: ticks.map((entryId) => ({ entryId, present: true })), totals, names })
    await worker.dispatches.completeStockTaking({ id, revision: saved.revision })
  }
}

export async function close(stage: Stage, id: string, day: number): Promise<CampaignRead> {
  const { cleanups } = stage.as('secretary', stage.ago(day))
  const { revision } = await cleanups.getCampaign({ id })
  return cleanups.closeRound({ id, revision })
}

/** The list goes before the joint meeting in a room; all present adopt it. Gives the entries that are to end. */
export async function decide(
  stage: Stage,
  { campaignId, title, day, held, carryOut }: { campaignId: string; title: string; day: number; held: number; carryOut: number },
) {
  const secretary = (at: number) => stage.as('secretary', stage.ago(at))
  const list = await secretary(day).cleanups.draftList({ title, campaignId, carryOutBy: stage.ago(carryOut) })
  await settleOwners(stage, list, day)
  const meeting = await secretary(day).admissions.callMeeting({
    title: '清理规范专题联席会议（演示）',
    mode: 'room',
    heldOn: stage.ago(held),
    place: '联席会议办公室第一会议室',
    votesUntil: null,
    applicationIds: [],
    listIds: [list.id],
  })
  const units = await stage.actingAs(guest, stage.today).people.listMemberUnits({ authority: city })
  await secretary(held).admissions.noteAttendance({ id: meeting.id, organisationIds: units.slice(0, -1).map(({ organisationId }) => organisationId) })
  for (const index of units.slice(0, -1).keys())
    await stage.as(memberKey(index), stage.ago(held)).admissions.castListVote({ id: meeting.id, listId: list.id, choice: 'adopt', reason: '同意。' })
  const { revision } = await secretary(held).admissions.getMeeting({ id: meeting.id })
  await secretary(held).admissions.closeMeeting({ id: meeting.id, revision })
  return list.lines.filter(({ outcome }) => outcome !== 'keep').map(({ entryId }) => entryId)
}

/** What streets had asked for on their own: the civil affairs bureau sees to it that they stop. */
async function settleOwners(stage: Stage, { lines }: DecisionListRead, day: number): Promise<void> {
  const entries = lines.flatMap(({ mayChooseExecutor, entry: { id, revision, carriesOut } }) =>
    mayChooseExecutor && carriesOut === null ? [{ id, revision }] : [],
  )
  if (entries.length === 0) return
  const { id } = await stage.organisation({ kind: 'municipal_department', area: city, name: '民政局' })
  await stage.as('secretary', stage.ago(day)).cleanups.chooseExecutor({ entries, organisationId: id })
}

/** Owners note what they did; `leaving` stays to be done. */
export async function carryOut(stage: Stage, entryIds: readonly string[], day: number, leaving: number) {
  for (const id of entryIds.slice(0, Math.max(0, entryIds.length - leaving))) {
    const read = await stage.as('secretary', stage.ago(day)).cleanups.getEntry({ id })
    const organisationId = carriesOut(read)
    if (organisationId === null) throw new Error(`nobody carries out ${read.title}`)
    const owner = await getOrganisation(stage.db, organisationId)
    const client = stage.actingAs(
      {
        ...guest,
        name: '演示·部门工作人员',
        role: 'department_applicant',
        organisationId: owner.id,
        organisationName: owner.name,
        organisationKind: owner.kind,
        areaCode: owner.areaCode,
        permissions: new Set(permissionsOf.department_applicant),
      },
      stage.ago(day),
    )
    await client.cleanups.carryOut({ id, revision: read.revision, note: '已通知各社区停止使用，由部门自行掌握情况（演示）。' })
  }
}

export async function reCheck(stage: Stage, id: string, { day, due, size, seed }: { day: number; due: number; size: number; seed: string }) {
  const { cleanups, dispatches } = stage.as('secretary', stage.ago(day))
  const { revision } = await cleanups.getCampaign({ id })
  await dispatches.openCampaign({ id, revision, round: 're_check', dueOn: stage.ago(due), size, seed, instructions: '再勾一次现在还有没有。' })
}
