/**
 * Batches go to the page one after the other: the revision of a row that one batch raised is known before the next one asks.
 * What was refused, or did not arrive, stays in its cell as typed.
 */
import { sentOf } from './changes.ts'
import type { Sheet } from './sheet.ts'
import type { Batch, CellValue, RefusedCell, SentBatch } from './types.ts'

export type OnEdit = (batch: SentBatch) => Promise<readonly RefusedCell[] | void>
type Settings = { onEdit: () => OnEdit; text: (column: string, value: CellValue) => string; notSaved: () => string; savedFor?: number }

export function createSending(sheet: Sheet, { onEdit, text, notSaved, savedFor = 2500 }: Settings) {
  let before: Promise<void> = Promise.resolve()

  async function send(batch: SentBatch) {
    const answer = await onEdit()(batch).catch(() => batch.edits.map(({ row, column }) => ({ row, column, sentence: notSaved() })))
    const refused = new Map((answer ?? []).map((cell) => [`${cell.row} ${cell.column ?? ''}`, cell.sentence]))
    // a cell that was changed again meanwhile waits for its later batch
    const mine = batch.edits.filter(({ row, column }) => {
      const state = sheet.row(row)?.states[column]
      return typeof state === 'object' && state.saving === batch.id
    })
    const kept = mine.map(({ row, column, before: value, after }) => {
      const sentence = refused.get(`${row} ${column}`) ?? refused.get(`${row} `)
      return sentence ? { row, column, value, typed: { text: text(column, after), sentence } } : { row, column, state: 'saved' as const }
    })
    sheet.mark(kept)
    const saved = kept.filter((cell) => 'state' in cell)
    setTimeout(
      () => sheet.mark(saved.filter(({ row, column }) => sheet.row(row)?.states[column] === 'saved').map(({ row, column }) => ({ row, column }))),
      savedFor,
    )
  }

  return (batch: Batch): Promise<void> => {
    const sent = sentOf(batch)
    if (sent.edits.length + sent.added.length + sent.removed.length === 0) return before
    sheet.mark(sent.edits.map(({ row, column }) => ({ row, column, state: { saving: sent.id } })))
    before = before.then(() => send(sent))
    return before
  }
}
