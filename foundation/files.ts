/** Attachments: stored once, in the database, never changed. Whoever asks for one is checked by the feature that uses it. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database } from './database.ts'
import { acceptedKinds, fileLimit, plainName, recogniseFile } from './file-kinds.ts'
import { refusal } from './refusal.ts'
import type { Words } from './words.ts'

export type FileRow = {
  id: string
  name: string
  mediaType: string
  size: number
  sha256: string
  content: Uint8Array
  uploadedBy: string
  organisationId: string | null
  uploadedAt: string
}
export type FileHead = Omit<FileRow, 'content'>

declare module './database.ts' {
  interface Tables {
    files: FileRow
  }
}

const words = {
  tooLarge: [
    '附件超过 20 MB（实际 {{size}} MB）。请压缩或拆分后再上传。',
    'The attachment is larger than 20 MB ({{size}} MB). Compress or split it, then upload again.',
  ],
  wrongKind: [
    '附件“{{name}}”的内容不是可接受的格式，或与文件名后缀不符。可接受：{{kinds}}。',
    'The content of “{{name}}” is not of an accepted kind, or not what its name says. Accepted: {{kinds}}.',
  ],
} as const satisfies Words

/**
 * Stores a file. Refuses more than 20 MB (413) and any content outside the accepted kinds (415), whatever its name or
 * the sender's content type say. `content`: where it was read from the file already, so that it need not stand in memory twice.
 */
export async function storeFile(
  db: Database,
  file: File,
  { by, organisationId, now, content: given }: { by: string; organisationId: string | null; now: string; content?: Uint8Array },
): Promise<FileHead> {
  const name = plainName(file.name)
  if (file.size > fileLimit) throw refusal('FILE_TOO_LARGE', words.tooLarge, { status: 413, values: { size: Math.ceil(file.size / 1024 / 1024) } })
  const content = given ?? new Uint8Array(await file.arrayBuffer())
  const mediaType = await recogniseFile(name, content)
  if (!mediaType) throw refusal('FILE_KIND', words.wrongKind, { status: 415, values: { name, kinds: acceptedKinds.join(', ') } })
  const head: FileHead = {
    id: newId(),
    name,
    mediaType,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    uploadedBy: by,
    organisationId,
    uploadedAt: now,
  }
  await db
    .insertInto('files')
    .values({ ...head, content })
    .execute()
  return head
}

const headColumns = ['id', 'name', 'mediaType', 'size', 'sha256', 'uploadedBy', 'organisationId', 'uploadedAt'] as const

/** Heads of files, in the order they were uploaded; unknown ids are absent. */
export async function listFileHeads(db: Database, ids: readonly string[]): Promise<FileHead[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('files')
    .select(headColumns)
    .where('id', 'in', [...ids])
    .orderBy('uploadedAt')
    .orderBy('id')
    .execute()
}

/** A file travels from the database written as digits, several times its size: so much of it at a time. */
const atOnce = 1024 * 1024

/** The whole file; undefined where there is none. */
export async function readFile(db: Database, id: string): Promise<FileRow | undefined> {
  const found = await db
    .selectFrom('files')
    .select(headColumns)
    .select(sql<number>`octet_length(content)`.as('length'))
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) return undefined
  const { length, ...head } = found
  const content = new Uint8Array(length)
  for (let from = 0; from < length; from += atOnce) {
    const asked = sql<Uint8Array>`substr(content, ${from + 1}::int, ${atOnce}::int)`.as('piece')
    const { piece } = await db.selectFrom('files').select(asked).where('id', '=', id).executeTakeFirstOrThrow()
    // emptied meanwhile
    if (piece.length === 0) return { ...head, content: piece }
    content.set(piece, from)
  }
  return { ...head, content }
}

/** Forgets the content of a file whose time is over; that there was one stays known. Whoever calls keeps its users from asking. */
export async function emptyFile(db: Database, id: string): Promise<void> {
  await db.updateTable('files').set({ content: new Uint8Array() }).where('id', '=', id).execute()
}
