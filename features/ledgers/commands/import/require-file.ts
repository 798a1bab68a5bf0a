import { refusal } from '../../../../foundation/refusal.ts'
import { importWords as words } from '../../import-words.ts'
import type { ImportKept } from '../../tables.ts'

/** Refuses FILE_ERASED (410): a resident's data in it was to be deleted, so nothing of it is read any more, not even what a job still has at hand. */
export function requireFile({ fileErasedAt }: Pick<ImportKept, 'fileErasedAt'>): void {
  if (fileErasedAt !== null) throw refusal('FILE_ERASED', words.fileErased, { status: 410 })
}
