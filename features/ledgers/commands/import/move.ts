/** From one state of an import to the next, by a person or by its job. */
import type { RawBuilder } from 'kysely'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { refusal } from '../../../../foundation/refusal.ts'
import { changedMeanwhileRefusal } from '../../../../foundation/revision.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say } from '../../../../foundation/words.ts'
import type { ImportState } from '../../contract/imports.ts'
import { importStateWords, importWords as words } from '../../import-words.ts'
import type { ImportKept } from '../../tables.ts'

/** Which import a job works on, and which of its starts it belongs to. */
export const RunSchema = z.object({ district: z.string(), id: z.uuid(), run: z.uuid() })
export type Run = z.output<typeof RunSchema>
export type Changes = { [Field in keyof ImportKept]?: ImportKept[Field] | RawBuilder<ImportKept[Field]> }

const updating = ({ db }: Pick<Request, 'db'>) => db.updateTable('imports')

/** A person's step: refuses a state in which it makes no sense, and a page that is out of date. */
export async function move(
  request: Request,
  found: ImportKept,
  asked: { revision: number },
  from: readonly ImportState[],
  changes: Changes,
): Promise<ImportKept> {
  if (!from.includes(found.state)) throw refusal('NOT_NOW', words.notNow, { values: { state: say(importStateWords[found.state]) } })
  const moved = await updating(request)
    .set({ run: newId(), cursor: 0, rowsDone: 0, trouble: null, ...changes, revision: found.revision + 1 })
    .where('district', '=', found.district)
    .where('id', '=', found.id)
    .where('revision', '=', asked.revision)
    .where('state', 'in', [...from])
    .returningAll()
    .executeTakeFirst()
  if (!moved) throw changedMeanwhileRefusal({ current: { state: found.state, revision: found.revision }, sent: asked, who: found.startedBy, when: request.now })
  await request.record({
    event: `imports.${moved.state}`,
    object: { kind: 'import', id: moved.id },
    district: moved.district,
    before: { state: found.state },
    after: { state: moved.state, good: moved.good, faulty: moved.faulty },
  })
  return moved
}

/** The import as long as it is this job's: locked until the end of the step. Undefined: it was given up or started anew, the job stops. */
export async function held({ db }: Pick<Request, 'db'>, { district, id, run }: Run, state: ImportState): Promise<ImportKept | undefined> {
  return db
    .selectFrom('imports')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
    .where('run', '=', run)
    .where('state', '=', state)
    .forUpdate()
    .executeTakeFirst()
}

/** What a job notes of its import; `revision` rises with the state only, so that a person's page is not out of date for each step. */
export async function note(request: Pick<Request, 'db'>, { district, id }: Pick<ImportKept, 'district' | 'id'>, changes: Changes): Promise<void> {
  await updating(request)
    .set((row) => ({ ...changes, ...('state' in changes && { revision: row('revision', '+', 1) }) }))
    .where('district', '=', district)
    .where('id', '=', id)
    .execute()
}
