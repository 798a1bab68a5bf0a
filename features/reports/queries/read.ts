/** One report with everything its page shows. */
import type { z } from 'zod'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { formCode } from '../../forms/rules/legal-head.ts'
import type { ReportRead as ReportReadSchema } from '../endpoints.ts'
import { valueOf } from '../rules/cells.ts'
import { figureFields } from '../rules/fields.ts'
import { findingsOf } from '../rules/findings.ts'
import { availableSteps, isToFill, seesPeople } from '../rules/steps.ts'
import { aroundOf } from './around.ts'
import { expandCells } from './expand.ts'
import { formOf } from './form.ts'
import { issuerOf } from './issuer.ts'
import { ledgerNow } from './ledger-now.ts'
import { getVisibleReport, type Loaded } from './load.ts'
import { readRows } from './read-rows.ts'
import { readable, rowsOf } from './rows.ts'

export type ReportRead = z.output<typeof ReportReadSchema>

export async function readReport(request: Pick<Request, 'db' | 'actor' | 'today' | 'deployment'>, loaded: Loaded): Promise<ReportRead> {
  const { db, actor, today, deployment } = request
  const { organisationId, taskOpen, latest, ...report } = loaded
  const { district, id, communityCode, period } = report
  const form = await formOf(db, report.formVersionId)
  const { content, admissionNumber, validTo, minutes } = form
  const registry = await readRegistry(db)
  const issuer = await issuerOf(db, organisationId)
  const around = (await aroundOf(db, { form, period, communityCodes: [communityCode], today }))(communityCode)
  const rows = await rowsOf(db, report)
  const of = { district, reportId: id }
  const timeline = await db
    .selectFrom('reportEvents')
    .selectAll()
    .where('district', '=', of.district)
    .where('reportId', '=', of.reportId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const returns = await db
    .selectFrom('cellReturns')
    .selectAll()
    .where('district', '=', of.district)
    .where('reportId', '=', of.reportId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const versions = await db
    .selectFrom('reports')
    .select(['id', 'version', 'state', 'submittedAt'])
    .where('district', '=', district)
    .where('cycleId', '=', report.cycleId)
    .where('communityCode', '=', communityCode)
    .orderBy('version')
    .execute()
  return {
    ...report,
    cells: expandCells(form, report, registry),
    title: content.title,
    admissionNumber: admissionNumber ?? '',
    formCode: formCode(form),
    organisationName: issuer.name,
    validTo,
    minutes,
    communityName: (await areaNames(db, [communityCode])).get(communityCode) ?? '',
    content,
    rows: seesPeople(actor, communityCode, issuer.in(district)) ? readRows(form, rows, { registry, keyring: deployment.keyring, actor }) : [],
    returns: returns.map(({ saidThen: _, ...said }) => said),
    findings: findingsOf(content, report.cells, readable(rows), around),
    lastPeriod: Object.fromEntries(
      figureFields(content).flatMap((field) => (around.last[field.id] === undefined ? [] : [[field.id, valueOf(around.last[field.id])]])),
    ),
    toFill: isToFill(loaded),
    // what was handed in is what it was; a later version has its own page
    ledgerNow: latest && report.state !== 'locked' ? await ledgerNow(request, registry, content, report, rows) : { cells: {}, rows: {} },
    steps: availableSteps({ ...report, issuer: issuer.in(district), taskOpen, latest }, actor),
    timeline,
    versions,
  }
}

export async function getReport(request: Pick<Request, 'db' | 'actor' | 'today' | 'deployment'>, { id }: { id: string }): Promise<ReportRead> {
  return readReport(request, await getVisibleReport(request, id))
}
