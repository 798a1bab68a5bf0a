/** Sealed drafts, contents and PDFs, for a change of keys (server/sealed.ts). */
import type { Database } from '../../foundation/database.ts'
import type { SealedStore } from '../../foundation/sealing/stores.ts'
import { needsReseal } from '../../foundation/sealing.ts'
import { openContent, openDraft, openPdf, sealContent, sealDraft, sealPdf } from './sealed-content.ts'

const atOnce = 100
const nothing = '00000000-0000-0000-0000-000000000000'

const certificatesAfter = (db: Database, after: string) =>
  db.selectFrom('certificates').select(['district', 'id', 'sealedContent', 'sealedPdf']).where('id', '>', after).orderBy('id').limit(atOnce).execute()
const draftsAfter = (db: Database, after: string) =>
  db
    .selectFrom('sealUses')
    .select(['district', 'id', 'sealedDraft'])
    .where('sealedDraft', 'is not', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(atOnce)
    .execute()

/** Goes over all rows, a batch at a time. */
async function count<Row extends { id: string }>(batch: (after: string) => Promise<Row[]>, old: (row: Row) => number): Promise<number> {
  let sum = 0
  for (let rows = await batch(nothing); rows.length > 0; rows = await batch(rows.at(-1)?.id ?? '')) sum += rows.reduce((all, row) => all + old(row), 0)
  return sum
}
const next = (rows: readonly { id: string }[]) => (rows.length < atOnce ? undefined : rows.at(-1)?.id)

export const certificatesStore: SealedStore = {
  name: 'certificates',
  exists: async (db) => (await db.selectFrom('certificates').select('id').limit(1).executeTakeFirst()) !== undefined,
  remaining: (db, keyring) =>
    count(
      (after) => certificatesAfter(db, after),
      ({ sealedContent, sealedPdf }) => [sealedContent, sealedPdf].filter((sealed) => needsReseal(keyring, sealed)).length,
    ),
  resealBatch: async (db, keyring, after = nothing) => {
    const rows = await certificatesAfter(db, after)
    let done = 0
    for (const row of rows) {
      const old = [row.sealedContent, row.sealedPdf].filter((sealed) => needsReseal(keyring, sealed)).length
      if (old === 0) continue
      done += old
      const sealedContent = sealContent(keyring, row, openContent(keyring, row, row.sealedContent))
      const sealedPdf = sealPdf(keyring, row, openPdf(keyring, row, row.sealedPdf))
      await db.updateTable('certificates').set({ sealedContent, sealedPdf }).where('district', '=', row.district).where('id', '=', row.id).execute()
    }
    return { done, next: next(rows) }
  },
}

export const sealDraftsStore: SealedStore = {
  name: 'drafts of certificates',
  exists: async (db) => (await db.selectFrom('sealUses').select('id').where('sealedDraft', 'is not', null).limit(1).executeTakeFirst()) !== undefined,
  remaining: (db, keyring) =>
    count(
      (after) => draftsAfter(db, after),
      ({ sealedDraft }) => (sealedDraft && needsReseal(keyring, sealedDraft) ? 1 : 0),
    ),
  resealBatch: async (db, keyring, after = nothing) => {
    const rows = await draftsAfter(db, after)
    let done = 0
    for (const { sealedDraft, ...row } of rows) {
      if (!sealedDraft || !needsReseal(keyring, sealedDraft)) continue
      done += 1
      const fresh = sealDraft(keyring, row, openDraft(keyring, row, sealedDraft))
      await db.updateTable('sealUses').set({ sealedDraft: fresh }).where('district', '=', row.district).where('id', '=', row.id).execute()
    }
    return { done, next: next(rows) }
  },
}
