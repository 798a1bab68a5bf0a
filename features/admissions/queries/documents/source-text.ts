/** Whether a document's text is still what its source file says. */
import { createHash } from 'node:crypto'
import type { Request } from '../../../../foundation/request.ts'
import { readFile } from '../../../../foundation/files.ts'
import { readDocument } from '../../../../foundation/read-documents.ts'
import { partsOf } from '../../rules/documents/parts.ts'

/** A stored file never changes, so its text is read once; the last few are enough. */
const known = new Map<string, string>()
const mostKnown = 200

const printOf = (text: string) => createHash('sha256').update(text.replaceAll(/\s/g, '')).digest('hex')

async function printOfFile(db: Request['db'], fileId: string): Promise<string | undefined> {
  const before = known.get(fileId)
  if (before !== undefined) return before
  const file = await readFile(db, fileId)
  if (!file) return undefined
  const print = printOf(partsOf(await readDocument(file.name, new Uint8Array(file.content))).body)
  const [oldest] = known.keys()
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest)
  known.set(fileId, print)
  return print
}

export async function saysOtherwise(db: Request['db'], fileId: string, body: string): Promise<boolean> {
  const print = await printOfFile(db, fileId)
  return print !== undefined && print !== printOf(body)
}
