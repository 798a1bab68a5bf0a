/** Chapter eight: report cycles at different stages: one confirmed, one on its way up with a cell returned, one being filled in. */
import type { Organisation, OrganisationKind, Role } from '../../features/people/contract.ts'
import { permissionsOf } from '../../features/people/rules.ts'
import type { ReportState } from '../../features/reports/contract.ts'
import { guest, type Actor } from '../../foundation/actor.ts'
import { communities } from './cast.ts'
import type { PlayedForm } from './forms.ts'
import { ledgerStreets } from './ledgers.ts'
import type { Client, Stage } from './stage.ts'

type Worker = { key: string; community: string }
const workers: Worker[] = [
  { key: 'yutaoyuan', community: communities.yutaoyuan },
  { key: 'fangzhouyuan', community: communities.fangzhouyuan },
  { key: 'dongguan', community: communities.dongguan },
  { key: 'xili', community: communities.xili },
]

/** Working days before today, or on it, so that one may act on a day the calendar named. */
const notLater = (day: string, today: string) => (day < today ? day : today)

async function plan(stage: Stage, { by, versionId }: PlayedForm, daysAgo: number): Promise<void> {
  const from = stage.ago(daysAgo)
  const years = [...new Set([from.slice(0, 4), stage.today.slice(0, 4)])].map(Number)
  for (const year of years) await stage.as(by, from).reports.planYear({ formVersionId: versionId, year, openOffset: 1 }).catch(ignoreNothingToPlan)
}

/** At the turn of a year one of the two years has nothing left to plan. */
function ignoreNothingToPlan(error: unknown): void {
  if (!(error instanceof Error && 'data' in error && (error.data as { code?: string }).code === 'NOTHING_TO_PLAN')) throw error
}

/** Opens the cycles whose day has come, oldest first; gives them. */
async function open(stage: Stage, { by, formId }: PlayedForm) {
  const { rows } = await stage.as(by, stage.today).reports.listCycles({ formId, state: 'planned', page: 1, size: 50 })
  const due = rows.filter(({ opensOn }) => opensOn <= stage.today).toSorted((one, other) => (one.opensOn < other.opensOn ? -1 : 1))
  for (const { id, revision, opensOn } of due) {
    await stage.as(by, opensOn).reports.openCycle({ id, revision })
    await stage.jobsDone(opensOn)
  }
  return due
}

async function fill(stage: Stage, { key }: Worker, cycleId: string, day: string, typed: Record<string, number>): Promise<void> {
  const client = stage.as(key, day).reports
  const { rows } = await client.listReports({ cycleId, page: 1, size: 5 })
  const [report] = rows
  if (!report) return
  const saved =
    Object.keys(typed).length === 0
      ? report
      : await client.saveReport({
          id: report.id,
          revision: report.revision,
          rows: [],
          cells: Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, { value }])),
        })
  await client.submitReport({ id: saved.id, revision: saved.revision })
}

/** Someone of an organisation who needs no name in the story. */
function someoneOf({ id, name, kind, areaCode }: Organisation, role: Role): Actor {
  const permissions = new Set(permissionsOf[role])
  return {
    accountId: null,
    name: '演示·工作人员',
    postId: null,
    role,
    organisationId: id,
    organisationName: name,
    organisationKind: kind,
    areaCode,
    permissions,
  }
}

async function officesOf(stage: Stage, kind: OrganisationKind, area: string): Promise<Organisation[]> {
  const { rows } = await stage.actingAs(guest, stage.today).people.listOrganisations({ kind, area, page: 1, size: 200 })
  return rows
}

/** How long it took, made up from the code. */
const tookOf = (communityCode: string) => (['0-1', '1-2', '1-2', '2-5', '2-5', '5-10'] as const)[Number(communityCode) % 6] ?? null

/** One cycle through all communities and up to the issuing body, as it was in an earlier month. */
async function finish(stage: Stage, form: PlayedForm, cycleId: string, day: string): Promise<void> {
  for (const street of ledgerStreets) {
    const district = `${street.slice(0, 6)}000000`
    for (const committee of await officesOf(stage, 'community_committee', street)) {
      const worker = stage.actingAs(someoneOf(committee, 'community_worker'), day).reports
      const { rows } = await worker.listReports({ cycleId, page: 1, size: 5 })
      for (const { id, revision, state } of rows) if (state === 'open') await worker.submitReport({ id, revision, editing: tookOf(committee.areaCode) })
    }
    const [office] = await officesOf(stage, 'street_office', street)
    const department = (await officesOf(stage, 'district_department', district)).find(({ name }) => name.includes('民政局'))
    if (office) await passAs(stage, someoneOf(office, 'street_officer'), cycleId, day, 'submitted')
    if (department) await passAs(stage, someoneOf(department, 'district_officer'), cycleId, day, 'passed_street')
  }
  await pass(stage, form.by, cycleId, day, 'passed_district')
}

async function passAs(stage: Stage, actor: Actor, cycleId: string, day: string, state: ReportState): Promise<void> {
  await passIn(stage.actingAs(actor, day), cycleId, state)
}

async function pass(stage: Stage, key: string, cycleId: string, day: string, state: ReportState): Promise<void> {
  await passIn(stage.as(key, day), cycleId, state)
}

async function passIn({ reports }: Client, cycleId: string, state: ReportState): Promise<void> {
  const { rows } = await reports.listReports({ cycleId, state, page: 1, size: 200 })
  if (rows.length > 0) await reports.passReports({ reports: rows.map(({ id, revision }) => ({ id, revision })) })
}

const streetOfficers = ['xinjiekou', 'wangjing', 'zhongcang'] as const
const districtOfficers = ['xichengReports', 'chaoyangReports', 'tongzhouReports'] as const

export async function playReports(stage: Stage, forms: { older: PlayedForm; visits: PlayedForm; shops: PlayedForm }): Promise<void> {
  await plan(stage, forms.older, 42)
  await plan(stage, forms.visits, 63)
  await plan(stage, forms.shops, 21)
  const older = await open(stage, forms.older)
  const visiting = await open(stage, forms.visits)
  const shops = await open(stage, forms.shops)
  for (const [index, cycle] of older.entries()) {
    const day = notLater(cycle.dueOn, stage.today)
    if (index < older.length - 1) {
      await finish(stage, forms.older, cycle.id, day)
      continue
    }
    // 玉桃园 has not submitted yet: whoever tries the demonstration does it
    for (const worker of workers.slice(1)) await fill(stage, worker, cycle.id, day, {})
    for (const officer of streetOfficers) await pass(stage, officer, cycle.id, day, 'submitted')
    for (const officer of districtOfficers.slice(0, 2)) await pass(stage, officer, cycle.id, day, 'passed_street')
  }
  const quarter = visiting.at(-1)
  if (quarter) {
    const day = notLater(quarter.dueOn, stage.today)
    await fill(stage, workers[0] as Worker, quarter.id, day, { f3: 26, f4: 3, f5: 2 })
    await fill(stage, workers[1] as Worker, quarter.id, day, { f3: 9, f4: 1, f5: 1 })
    const street = stage.as('xinjiekou', day).reports
    const { rows } = await street.listReports({ cycleId: quarter.id, waiting: true, page: 1, size: 5 })
    const [first] = rows
    if (first)
      await street.returnReport({
        id: first.id,
        revision: first.revision,
        cells: [{ fieldId: 'f4', rowNumber: null, reason: '有一位老人转介过两次，请按人数填写。' }],
      })
    await pass(stage, 'wangjing', quarter.id, day, 'submitted')
  }
  const month = shops.at(-1)
  if (month) await fill(stage, workers[1] as Worker, month.id, notLater(month.dueOn, stage.today), { f4: 2, f5: 1 })
}
