/** A person says which names mean one thing: a new entry, or one the register knows – also one that was cancelled and is back. */
import { sql } from 'kysely'
import { textArray } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { sayIn } from '../../../foundation/words.ts'
import type { EntryKind, EntryRead, RegisterEntry } from '../contract.ts'
import { getEntryRow } from '../queries/entries.ts'
import { readEntry } from '../queries/read-entry.ts'
import { findCampaign } from '../queries/visible.ts'
import { blankEntry } from '../rules/blank.ts'
import { kindWords, words } from '../words.ts'
import { insertEntry } from './entries.ts'
import { noteEvent, objectOf, saveEntryRow } from './event.ts'
import { noteReturn } from './return.ts'

type Confirmed = { id: string; kind: EntryKind; names: string[]; title: string; entryId: string | null }

/** Another name of a known entry is remembered with it; where the entry had been cancelled, it has come back. */
async function joinEntry(request: Request, entry: RegisterEntry, names: readonly string[]): Promise<void> {
  const others = names.filter((name) => name !== entry.title && !entry.formerNames.includes(name))
  const formerNames = textArray([...entry.formerNames, ...others])
  if (entry.decided === 'cancelled' || entry.decided === 'merged') return noteReturn(request, entry, { formerNames, note: others.join('、') || null })
  await saveEntryRow(request, entry, { formerNames }, { step: 'changed', note: others.join('、') || null }, 'cleanups.namesConfirmed')
}

/** Refuses names nobody wrote, or that are matched already. */
export async function confirmNames(request: Request, { id, kind, names, title, entryId }: Confirmed): Promise<EntryRead> {
  const { db } = request
  const campaign = await findCampaign(request, id)
  const known = entryId === null ? undefined : await getEntryRow(db, entryId, true)
  const source = `${campaign.title}（${sayIn('zh', kindWords[kind])}）`
  const target = known?.id ?? (await insertEntry(request, { ...blankEntry, kind, title }, { source, foundIn: campaign.id }))
  const matched = await db
    .updateTable('stockTicks')
    .set({ entryId: target })
    .where('kind', '=', kind)
    .where('entryId', 'is', null)
    .where('name', 'in', names)
    .where('stockTakingId', 'in', db.selectFrom('stockTakings').select('id').where('campaignId', '=', campaign.id))
    .executeTakeFirst()
  if (matched.numUpdatedRows === 0n) throw refusal('NO_SUCH_NAME', words.noSuchName)
  if (known) await joinEntry(request, known, names)
  else {
    await noteEvent(request, target, { step: 'found', note: names.join('、') })
    const others = names.filter((name) => name !== title)
    if (others.length > 0)
      await db
        .updateTable('registerEntries')
        .set({ formerNames: textArray(others) })
        .where('id', '=', target)
        .execute()
  }
  await db
    .updateTable('campaigns')
    .set({ entryIds: sql`entry_ids || ${JSON.stringify([target])}::jsonb` as never })
    .where('id', '=', campaign.id)
    .where(sql<boolean>`not entry_ids ? ${target}`)
    .execute()
  await request.record({ event: 'cleanups.namesConfirmed', object: objectOf({ id: target }), after: { names, title, campaign: campaign.id } })
  return readEntry(request, await getEntryRow(db, target))
}
