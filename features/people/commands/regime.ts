/** The regime's numbers: read by anyone, set by the system administrator. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { lastSettingsChange, saveSettings } from '../../../foundation/settings-change.ts'
import { readSettings, type Settings } from '../../../foundation/settings.ts'
import { say, type Pair } from '../../../foundation/words.ts'
import type { SettingsInForce } from '../contract.ts'
import { words } from '../words.ts'

export async function readRegime({ db }: Pick<Request, 'db'>): Promise<SettingsInForce> {
  const last = await lastSettingsChange(db)
  return { settings: await readSettings(db), changedAt: last?.changedAt ?? null, changedBy: last?.changedBy ?? '' }
}

const wrong = (field: string, pair: Pair) => refusal('INPUT_INVALID', pair, { status: 422, fields: [{ field: `settings.${field}`, text: say(pair) }] })

export async function changeRegime(request: Request, { settings, seenAt }: { settings: Settings; seenAt: string | null }): Promise<SettingsInForce> {
  const { db, now, actor } = request
  if (settings.quorumNumerator > settings.quorumDenominator) throw wrong('quorumNumerator', words.quorumOverOne)
  if (settings.likenessWarns > settings.likenessBlocks) throw wrong('likenessWarns', words.warnsAboveBlocks)
  const before = await readRegime(request)
  if (before.changedAt !== seenAt)
    throw changedMeanwhileRefusal({ current: before.settings, sent: settings, who: before.changedBy, when: before.changedAt ?? '' })
  await saveSettings(db, settings, { now, by: actor.name })
  await request.record({
    event: 'settings.changed',
    object: { kind: 'settings', id: 'regime' },
    district: '110000',
    before: before.settings,
    after: settings,
  })
  return readRegime(request)
}
