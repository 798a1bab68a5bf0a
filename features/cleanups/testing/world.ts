/** A campaign for stories: an admitted item led by the joint meeting's office, one street, its communities with a worker each. */
import { admit } from '../../../server/testing/admitted.ts'
import type { Person } from '../../../server/testing/people.ts'
import type { Story } from '../../../server/testing/story.ts'
import type { EntryKind, EntryWritten } from '../contract.ts'
import type { CampaignRead } from '../contract/campaigns.ts'

export const dueOn = '2026-12-04'
export const kinds: EntryKind[] = ['assessment', 'award', 'organisation', 'plaque', 'paper_ledger', 'regular_meeting', 'group_app']

/** A paper ledger of a department's own; a story changes what it is about. */
export const written: EntryWritten = {
  kind: 'paper_ledger',
  title: '出租房屋巡查纸质台账',
  titleEn: null,
  ownerOrganisationId: null,
  ownerName: '测试单位',
  authority: 'department',
  clauses: [],
  duties: '登记出租房屋巡查情况',
  objects: '出租房屋',
  place: null,
  yearlyCap: null,
  sunsetOn: null,
  vetoWords: null,
  note: null,
}

/** The admitted item under which the office may ask communities to tick: twice a year, ten minutes. */
export async function cleanupItem(told: Story) {
  const { organisation, places } = told
  const office = await organisation({ kind: 'joint_meeting_office' })
  return admit(told, office.id, {
    title: '社区负担清理摸底',
    content: '勾选社区现有的牌子、台账、例会和工作群，供清理之用。',
    communityDuties: '有就勾，没有不勾。',
    departmentDuties: '提出清理建议，落实取消。',
    communityRole: 'report',
    areaCodes: [places.city],
    frequencyCount: 2,
    frequencyPeriod: 'year',
    minutes: 10,
  })
}

export async function drafted(told: Story, change: Partial<{ areaCodes: string[]; kinds: EntryKind[]; dueOn: string }> = {}): Promise<CampaignRead> {
  const version = await cleanupItem(told)
  return told.as('joint_meeting_secretary').cleanups.draftCampaign({
    title: '牌子、台账、会议清理',
    areaCodes: [told.places.street],
    kinds,
    versionId: version.id,
    dueOn,
    ...change,
  })
}

export async function opened(told: Story, change: Parameters<typeof drafted>[1] = {}): Promise<CampaignRead> {
  const { id, revision } = await drafted(told, change)
  return told.as('joint_meeting_secretary').dispatches.openCampaign({ id, revision, round: 'stock_taking' })
}

type Ticked = { ticks?: string[]; names?: { kind: EntryKind; name: string }[]; totals?: Record<string, number> }

const nothing = { plaquesOutside: 0, plaquesInside: 0, wallSigns: 0, paperLedgers: 0, meetingsAMonth: 0, groups: 0 }

/** One community ticks, says how many (none unless told), and finishes. */
export async function takeStock(told: Story, worker: Person, campaignId: string, { ticks = [], names = [], totals = {} }: Ticked) {
  const { cleanups, dispatches } = told.as(worker)
  const { rows } = await cleanups.listStockTakings({ campaignId, state: 'open' })
  const mine = rows.find(({ communityCode }) => communityCode === worker.areaCode)
  if (!mine) throw new Error(`${worker.areaCode} was not asked`)
  const saved = await cleanups.saveStockTaking({
    id: mine.id,
    revision: mine.revision,
    ticks: ticks.map((entryId) => ({ entryId, present: true })),
    names,
    totals: { ...nothing, ...totals },
  })
  return dispatches.completeStockTaking({ id: saved.id, revision: saved.revision })
}

/** A worker in every community of the campaign, in the order of their codes. */
export async function workersOf(told: Story, campaignId: string): Promise<Person[]> {
  const { rows } = await told.as('joint_meeting_secretary').cleanups.listStockTakings({ campaignId, size: 200 })
  const people: Person[] = []
  for (const { communityCode } of rows.toSorted((one, other) => (one.communityCode < other.communityCode ? -1 : 1)))
    people.push(await told.person({ role: 'community_worker', area: communityCode }))
  return people
}

/** The entry of the reference data with this code. */
export async function entryOf(told: Story, search: string) {
  const { rows } = await told.as('joint_meeting_secretary').cleanups.listEntries({ search })
  const [entry] = rows
  if (!entry) throw new Error(`the register has no ${search}`)
  return entry
}
