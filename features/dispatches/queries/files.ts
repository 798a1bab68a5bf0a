/** Attachments are for whoever uploaded them, or may see a dispatch or task they belong to. */
import { sql } from 'kysely'
import { listFileHeads, readFile } from '../../../foundation/files.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { words } from '../words.ts'
import { dispatchVisibleTo, visibleTo } from './visible.ts'

type Asking = Pick<Request, 'db' | 'actor'>

async function isVisible({ db, actor }: Asking, fileId: string): Promise<boolean> {
  const sent = await db
    .selectFrom('dispatchFiles')
    .innerJoin('dispatches', 'dispatches.id', 'dispatchFiles.dispatchId')
    .select('dispatches.id')
    .where('dispatchFiles.fileId', '=', fileId)
    .where(dispatchVisibleTo(actor))
    .limit(1)
    .executeTakeFirst()
  if (sent) return true
  const noted = await db
    .selectFrom('tasks')
    .innerJoin('taskNotes', (join) => join.onRef('taskNotes.district', '=', 'tasks.district').onRef('taskNotes.taskId', '=', 'tasks.id'))
    .select('tasks.id')
    .where(sql<boolean>`task_notes.file_ids @> array[${fileId}::uuid]`)
    .where(visibleTo(actor))
    .limit(1)
    .executeTakeFirst()
  return noted !== undefined
}

/** The file itself. Anybody else's, and one that does not exist, are not found alike. */
export async function downloadFile(request: Asking, { id }: { id: string }): Promise<File> {
  const [head] = await listFileHeads(request.db, [id])
  const mayRead = head !== undefined && (head.uploadedBy === request.actor.accountId || (await isVisible(request, id)))
  const file = mayRead ? await readFile(request.db, id) : undefined
  if (!file) throw notFound(words.file)
  return new File([new Uint8Array(file.content)], file.name, { type: file.mediaType })
}

/** Refuses ids of files the actor has not uploaded: attaching another's file would open it to oneself. */
export async function requireOwnFiles({ db, actor }: Asking, fileIds: readonly string[]): Promise<void> {
  const heads = await listFileHeads(db, fileIds)
  const own = new Set(heads.filter(({ uploadedBy }) => uploadedBy === actor.accountId).map(({ id }) => id))
  if (fileIds.some((id) => !own.has(id))) throw refusal('NOT_YOUR_FILE', words.notYourFile, { status: 422 })
}
