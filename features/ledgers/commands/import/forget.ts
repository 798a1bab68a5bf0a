/** Files and rows of imports hold personal data: kept while an import can still be taken or taken back, and no longer (个人信息保护法 第十九条). */
import { addDays, startOfDay } from '../../../../foundation/clock.ts'
import { emptyFile } from '../../../../foundation/files.ts'
import { daily } from '../../../../foundation/jobs.ts'
import type { Request } from '../../../../foundation/request.ts'
import { note } from './move.ts'
import { clearRows } from './rows.ts'

const keptDays = 31
const rowsAStep = 5000

async function forgetSome(request: Request, day: string): Promise<boolean> {
  const { db, now, record } = request
  const old = startOfDay(addDays(day, -keptDays))
  const found = await db
    .selectFrom('imports')
    .selectAll()
    .where('forgottenAt', 'is', null)
    .where((given) =>
      given.or([
        given('state', 'in', ['cancelled', 'failed', 'undone']).and('startedAt', '<', startOfDay(day)),
        given('committedAt', '<', old).and('state', '=', 'committed'),
        given('startedAt', '<', old).and('state', 'in', ['read', 'checked']),
      ]),
    )
    .orderBy('startedAt')
    .limit(1)
    .executeTakeFirst()
  if (!found) return false
  if (await clearRows(db, found, rowsAStep)) return true
  await emptyFile(db, found.fileId)
  await note(request, found, { forgottenAt: now, ...((found.state === 'read' || found.state === 'checked') && { state: 'cancelled' as const }) })
  await record({ event: 'imports.forgotten', object: { kind: 'import', id: found.id }, district: found.district })
  return true
}

export const forgetImports = daily({
  name: 'ledgers.forgetImports',
  at: '04:40',
  work: async ({ step }, day) => {
    while (await step((request) => forgetSome(request, day)));
  },
})
