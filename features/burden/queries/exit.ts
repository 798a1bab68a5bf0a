/** Items that should leave the lists: every published version that has not been closed or followed by another. */
import type { Request } from '../../../foundation/request.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { regularisationOf } from '../../admissions/queries/gate-facts.ts'
import { refusedShareOf } from '../../dispatches/queries/figures.ts'
import { readVersions, versionsOf } from '../../items/queries/versions.ts'
import { exitReasons } from '../rules.ts'

export async function listExitCandidates({ db, today }: Pick<Request, 'db' | 'today'>) {
  const { rejectionShare } = await readSettings(db)
  // bans bind until lifted, and what was cancelled has left already
  const standing = await versionsOf(db)
    .where('itemVersions.state', '=', 'published')
    .where('itemVersions.closedAt', 'is', null)
    .where('itemVersions.list', 'in', ['duty', 'assist', 'certificate'])
    .orderBy('itemVersions.id')
    .execute()
  const latest = new Map<string, number>()
  for (const { itemId, number } of standing) latest.set(itemId, Math.max(number, latest.get(itemId) ?? 0))
  const versions = await readVersions(
    db,
    standing.filter(({ itemId, number }) => latest.get(itemId) === number),
    today,
  )
  const shares = await refusedShareOf(db)
  const candidates = []
  for (const version of versions) {
    const { tasks, refused } = shares.get(version.id) ?? { tasks: 0, refused: 0 }
    const regularised = version.temporary && (await regularisationOf(db, version.id)).regularised
    const reasons = exitReasons({ version, today, tasks, refused, rejectionShare, regularised })
    if (reasons.length > 0) candidates.push({ version, reasons, tasks, refused })
  }
  return candidates
}
