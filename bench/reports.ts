/** Reports on PostgreSQL: opening for the whole city, the roll-up at one and ten million figures, the widest export. */
import type { Connection } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import type { Actor } from '../foundation/actor.ts'
import type { Client, Stage } from '../server/demonstration/stage.ts'
import { loadReference } from '../server/reference.ts'
import { measureReportExport } from './report-export.ts'
import { measureReportOpening } from './report-opening.ts'
import { measureRollUp } from './roll-up.ts'
import { admitVersions, city, day, someone } from './world.ts'

export async function measureReports(connection: Connection, stage: Stage): Promise<void> {
  const { db, kind } = connection
  console.log(`${kind}: preparing reports …`)
  await migrate(db)
  await loadReference(db, () => undefined)
  const sender: Actor = await someone(db, 'department_applicant', 'municipal_department', city)
  const leadId = sender.organisationId ?? ''
  const client: Client = stage.actingAs(sender, day)
  const [first = ''] = await admitVersions(db, leadId, 1, 20_000)
  await measureReportOpening(connection, stage, sender, first)
  for (const [order, fields] of [12, 119].entries()) {
    const [version = ''] = await admitVersions(db, leadId, 1, 20_001 + order)
    await measureRollUp(connection, client, version, leadId, fields)
  }
  const [last = ''] = await admitVersions(db, leadId, 1, 20_010)
  await measureReportExport(connection, client, last, leadId)
}
