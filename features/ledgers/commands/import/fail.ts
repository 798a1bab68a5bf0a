/** A job of an import that came to nothing: the person is told, in both languages, what happened and what to do. */
import { isRefusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { json } from '../../../../foundation/database.ts'
import { say, type Pair } from '../../../../foundation/words.ts'
import type { ImportState } from '../../contract/imports.ts'
import { importWords as words } from '../../import-words.ts'
import { held, note, type Run } from './move.ts'

/** False when the import was given up or started anew meanwhile. */
export async function fail(
  request: Request,
  run: Run,
  error: unknown,
  { from, to = 'failed', otherwise = words.failed }: { from: ImportState; to?: ImportState; otherwise?: Pair },
): Promise<boolean> {
  const found = await held(request, run, from)
  if (!found) return false
  const trouble = isRefusal(error) ? error.data.text : say(otherwise, { id: found.id })
  await note(request, found, { state: to, trouble: json(trouble) })
  await request.record({ event: 'imports.failed', object: { kind: 'import', id: found.id }, district: found.district, after: { state: to, trouble } })
  return true
}
