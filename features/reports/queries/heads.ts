/** Reports as lists show them: what is still missing, whether late, how many cells were sent back. */
import { sql } from 'kysely'
import type { z } from 'zod'
import { civilDay } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { FormVersion } from '../../forms/contract.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { ReportHead as ReportHeadSchema } from '../endpoints.ts'
import { valueOf } from '../rules/cells.ts'
import { allFields, figureFields, missingOf, subjectSections } from '../rules/fields.ts'
import { isLate, isToFill } from '../rules/steps.ts'
import type { ReportStored } from '../tables.ts'
import { formsOf } from './form.ts'

export type ReportHead = z.output<typeof ReportHeadSchema>
type Listed = ReportStored & { organisationId: string; taskOpen: boolean }

/** The day a report was handed in, in Beijing. */
export const submittedOn = ({ submittedAt }: Pick<ReportStored, 'submittedAt'>) => (submittedAt === null ? null : civilDay(submittedAt))

/** Empty asked cells of rows, by report; conditions between cells are looked at when it is handed in. */
async function emptyInRows(db: Database, form: FormVersion, reports: readonly Listed[]): Promise<Map<string, number>> {
  const asked = subjectSections(form.content).flatMap(({ id, fields }) =>
    fields.filter(({ fill, required, onlyIf }) => fill === 'asked' && required && onlyIf === null).map((field) => ({ section: id, field: field.id })),
  )
  if (asked.length === 0 || reports.length === 0) return new Map()
  const ids = JSON.stringify(reports.map(({ district, id }) => ({ district, id })))
  const { rows } = await sql<{ reportId: string; empty: number }>`
    select report_rows.report_id as "reportId", count(*)::int as empty
    from json_to_recordset(${ids}::json) as wanted (district text, id uuid)
    join report_rows on report_rows.district = wanted.district and report_rows.report_id = wanted.id
    join json_to_recordset(${JSON.stringify(asked)}::json) as asked (section text, field text) on asked.section = report_rows.section_id
    where coalesce(report_rows."values" ->> asked.field, '') = '' and not report_rows.sealed ? asked.field
    group by report_rows.report_id`.execute(db)
  return new Map(rows.map(({ reportId, empty }) => [reportId, empty]))
}

async function openReturns(db: Database, reports: readonly Listed[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('cellReturns')
    .select(['reportId', sql<number>`count(*)::int`.as('open')])
    .where('district', 'in', [...new Set(reports.map(({ district }) => district))])
    .where(
      'reportId',
      'in',
      reports.map(({ id }) => id),
    )
    .where('resolvedAt', 'is', null)
    .groupBy('reportId')
    .execute()
  return new Map(rows.map(({ reportId, open }) => [reportId, open]))
}

export async function reportHeads({ db, today }: Pick<Request, 'db' | 'today'>, reports: readonly Listed[]): Promise<ReportHead[]> {
  if (reports.length === 0) return []
  const forms = await formsOf(
    db,
    reports.map(({ formVersionId }) => formVersionId),
  )
  const issuers = await organisationNames(
    db,
    reports.map(({ organisationId }) => organisationId),
  )
  const places = await areaNames(
    db,
    reports.map(({ communityCode }) => communityCode),
  )
  const returned = await openReturns(db, reports)
  const empty = new Map<string, number>()
  for (const [id, form] of forms)
    for (const [report, count] of await emptyInRows(
      db,
      form,
      reports.filter((one) => one.formVersionId === id),
    ))
      empty.set(report, count)
  return reports.flatMap(({ cells, organisationId, taskOpen, ...report }) => {
    const form = forms.get(report.formVersionId)
    if (!form) return []
    const missing = missingOf(figureFields(form.content), (field) => valueOf(cells[field])).length
    return {
      ...report,
      title: form.content.title,
      admissionNumber: form.admissionNumber ?? '',
      organisationName: issuers.get(organisationId) ?? '',
      communityName: places.get(report.communityCode) ?? '',
      missing: missing + (empty.get(report.id) ?? 0),
      fields: allFields(form.content).length,
      late: isLate({ dueOn: report.dueOn, version: report.version, submittedOn: submittedOn(report) }, today),
      openReturns: returned.get(report.id) ?? 0,
      toFill: isToFill({ ...report, taskOpen }),
    }
  })
}
