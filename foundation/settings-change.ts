/** Changing the regime's numbers. Apart from settings.ts, which the screens read too. */
import { json, type Database } from './database.ts'
import { readSettings, type Settings } from './settings.ts'

/** When the settings were last changed, and by whom; null while all are the regime's own. */
export async function lastSettingsChange(db: Database): Promise<{ changedAt: string; changedBy: string } | null> {
  const last = await db.selectFrom('settings').select(['changedAt', 'changedBy']).orderBy('changedAt', 'desc').limit(1).executeTakeFirst()
  return last ?? null
}

/** Stores the numbers that differ from those in force. */
export async function saveSettings(db: Database, next: Settings, { now, by }: { now: string; by: string }): Promise<void> {
  const present = await readSettings(db)
  for (const [name, value] of Object.entries(next)) {
    if (present[name as keyof Settings] === value) continue
    const row = { value: json<unknown>(value), changedAt: now, changedBy: by }
    await db
      .insertInto('settings')
      .values({ name, ...row })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute()
  }
}
