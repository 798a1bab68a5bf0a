/** What every change of a draft shares: own, a draft, seen as it stands, saved once. */
import { lastChange } from '../../../foundation/audit.ts'
import { json } from '../../../foundation/database.ts'
import { refusal, type FieldFault } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import type { Pair } from '../../../foundation/words.ts'
import { say } from '../../../foundation/words.ts'
import type { FormContent, FormVersion, OverlapAnswer } from '../contract.ts'
import { overlapOf } from '../queries/overlap.ts'
import { lockOwn } from '../queries/visible.ts'
import { stateWords, words } from '../words.ts'

export type Seen = { id: string; revision: number }

export const objectOf = ({ id }: Pick<FormVersion, 'id'>) => ({ kind: 'formVersion', id })

/** Refuses with every fault at once when there is one. */
export function refuseFaults(code: string, pair: Pair, faults: readonly FieldFault[]): void {
  const [first] = faults
  if (first) throw refusal(code, pair, { status: 422, values: { n: faults.length, first: first.text }, fields: [...faults] })
}

/** Loads and locks an own draft. Refuses: not found, another's, not a draft (FORM_STANDS_STILL), changed meanwhile. */
export async function takeUpDraft(request: Request, { id, revision }: Seen, sent: Record<string, unknown> = {}): Promise<FormVersion> {
  const form = await lockOwn(request, id)
  if (form.state !== 'draft') throw refusal('FORM_STANDS_STILL', words.notDraft, { values: { state: say(stateWords[form.state]) } })
  await refuseStale(request, form, revision, sent)
  return form
}

export async function refuseStale({ db }: Pick<Request, 'db'>, form: FormVersion, revision: number, sent: Record<string, unknown> = {}): Promise<void> {
  if (form.revision === revision) return
  throw changedMeanwhileRefusal({ current: { ...form, ...form.content }, sent, ...(await lastChange(db, objectOf(form))) })
}

type Change = Partial<Pick<FormVersion, 'state' | 'validFrom' | 'validTo' | 'admissionNumber' | 'itemVersionId' | 'layoutFileId' | 'layout'>>

function store({ db, now }: Pick<Request, 'db' | 'now'>, before: FormVersion, changes: Record<string, unknown>): Promise<FormVersion> {
  return db
    .updateTable('formVersions')
    .set({ ...changes, changedAt: now, revision: before.revision + 1 })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Saves the next revision of a form that is locked. */
export function saveNext(request: Pick<Request, 'db' | 'now'>, before: FormVersion, { layout, ...rest }: Change): Promise<FormVersion> {
  return store(request, before, { ...rest, ...(layout !== undefined && { layout: json(layout) }) })
}

/** The same with another content; its minutes follow from what it still asks. */
export async function saveContent(
  request: Request,
  before: FormVersion,
  content: FormContent,
  { layout, ...rest }: Change = {},
): Promise<{ saved: FormVersion; overlap: OverlapAnswer }> {
  const overlap = await overlapOf(request, { ...before, content })
  const saved = await store(request, before, {
    ...rest,
    ...(layout !== undefined && { layout: json(layout) }),
    content: json(content),
    minutes: overlap.minutes,
  })
  return { saved, overlap }
}
