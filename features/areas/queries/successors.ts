/** What became of units: for figures of an earlier day that are to be read in the boundaries of a later one. */
import type { Database } from '../../../foundation/database.ts'

/**
 * Of every unit that went on under other codes after `from`, up to and on `until`: the codes it became, through as many changes as
 * there were. One code after a merger or transfer, several after a split; units that were abolished, renamed or not touched are absent.
 */
export async function successorsBetween(db: Database, { from, until }: { from: string; until: string }): Promise<Map<string, string[]>> {
  const changes = await db
    .selectFrom('areaChanges')
    .select(['beforeCodes', 'afterCodes'])
    .where('effectiveOn', '>', from)
    .where('effectiveOn', '<=', until)
    .orderBy('effectiveOn')
    .orderBy('recordedAt')
    .execute()
  const became = new Map<string, string[]>()
  for (const { beforeCodes, afterCodes } of changes) {
    if (afterCodes.length === 0) continue
    for (const code of beforeCodes) if (!became.has(code)) became.set(code, [code])
    for (const [code, now] of became) became.set(code, [...new Set(now.flatMap((one) => (beforeCodes.includes(one) ? afterCodes : [one])))])
  }
  return new Map([...became].filter(([code, now]) => now.length !== 1 || now[0] !== code))
}
