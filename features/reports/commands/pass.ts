/** Passing reports up, or locking them at the issuing body: many at once, each with its revision, all or none. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { ReportState } from '../contract.ts'
import { issuersOf } from '../queries/issuer.ts'
import { visibleReports, wholeReport, type Loaded } from '../queries/load.ts'
import { availableSteps, passedTo } from '../rules/steps.ts'
import { words } from '../words.ts'
import { moveFigures } from './figures.ts'
import { changedMeanwhile, noteEvents, whyNot } from './save-report.ts'

type Seen = { id: string; revision: number }

/** Locked in the order of their ids, so that two who pass the same reports never wait for each other in a circle. */
async function lockAll({ db, actor }: Request, ids: readonly string[]): Promise<Map<string, Loaded>> {
  const { rows: held } = await sql<{
    id: string
  }>`select id from reports where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) order by district, id for update`.execute(
    db,
  )
  if (held.length === 0) return new Map()
  const found = await visibleReports(db, actor)
    .selectAll('reports')
    .select('reportCycles.organisationId')
    .select(wholeReport(db))
    .where(
      'reports.id',
      'in',
      held.map(({ id }) => id),
    )
    .execute()
  return new Map(found.map((report) => [report.id, report]))
}

type Passing = { report: Loaded; to: ReportState }

async function judge(request: Request, seen: readonly Seen[]): Promise<Passing[]> {
  const found = await lockAll(
    request,
    seen.map(({ id }) => id),
  )
  const issuers = await issuersOf(
    request.db,
    [...found.values()].map(({ organisationId }) => organisationId),
  )
  const passing: Passing[] = []
  for (const { id, revision } of new Map(seen.map((one) => [one.id, one])).values()) {
    const report = found.get(id)
    const issuer = report && issuers.get(report.organisationId)?.in(report.district)
    if (!report || !issuer) throw notFound(words.report)
    if (report.revision !== revision) throw await changedMeanwhile(request, report)
    const to = passedTo({ ...report, issuer })
    const steps = availableSteps({ ...report, issuer }, request.actor)
    if (to === null || !(steps.includes('pass') || steps.includes('lock'))) throw whyNot(report, to === 'locked' ? 'lock' : 'pass')
    passing.push({ report, to })
  }
  return passing
}

async function setState({ db, now }: Request, reports: readonly Loaded[], state: ReportState): Promise<void> {
  if (reports.length === 0) return
  await db
    .updateTable('reports')
    .set({ state, ...(state === 'locked' && { lockedAt: now }), revision: sql<number>`revision + 1` })
    .where('district', 'in', [...new Set(reports.map(({ district }) => district))])
    .where(
      'id',
      'in',
      reports.map(({ id }) => id),
    )
    .execute()
}

/** What a correction corrects counts until the correction itself is confirmed; then it stays readable, superseded. */
async function supersede(request: Request, corrections: readonly Loaded[]): Promise<Pick<Loaded, 'district' | 'id'>[]> {
  const corrected = corrections.flatMap(({ district, corrects }) => (corrects === null ? [] : [{ district, id: corrects }]))
  if (corrected.length > 0)
    await request.db
      .updateTable('reports')
      .set({ state: 'superseded', revision: sql<number>`revision + 1` })
      .where('district', 'in', [...new Set(corrected.map(({ district }) => district))])
      .where(
        'id',
        'in',
        corrected.map(({ id }) => id),
      )
      .execute()
  return corrected
}

/** A first version counts from the district's approval on (or the lock, where the district issues the form), a correction from its lock. */
const enters = ({ report: { state, version }, to }: Passing) =>
  version === 1 ? state !== 'passed_district' && (to === 'passed_district' || to === 'locked') : to === 'locked'

export async function passReports(request: Request, { reports: seen }: { reports: Seen[] }): Promise<{ passed: number; state: ReportState }> {
  const passing = await judge(request, seen)
  const states = [...new Set(passing.map(({ to }) => to))]
  for (const state of states)
    await setState(
      request,
      passing.flatMap(({ report, to }) => (to === state ? [report] : [])),
      state,
    )
  const entering = passing.filter(enters).map(({ report }) => report)
  await moveFigures(request.db, {
    leaving: await supersede(
      request,
      entering.filter(({ version }) => version > 1),
    ),
    entering,
  })
  for (const state of states) {
    const reports = passing.flatMap(({ report, to }) => (to === state ? [report] : []))
    await noteEvents(request, reports, { step: state === 'locked' ? 'lock' : 'pass' })
    for (const { id, district, state: before } of reports)
      await request.record({
        event: state === 'locked' ? 'reports.locked' : 'reports.passed',
        object: { kind: 'report', id },
        district,
        before: { state: before },
        after: { state },
      })
  }
  return { passed: passing.length, state: states.at(-1) ?? 'passed_street' }
}
