/** An admitted form ends from a day on; cycles planned for later find it out of force. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { readForm } from '../queries/read.ts'
import { lockOwn } from '../queries/visible.ts'
import { words } from '../words.ts'
import { objectOf, refuseStale, saveNext, type Seen } from './store.ts'

/** `validTo` is the first day on which it no longer stands; until then it stays admitted. */
export async function endForm(request: Request, { id, revision, validTo, because }: Seen & { validTo: string; because: string }) {
  const { today } = request
  const before = await lockOwn(request, id)
  if (before.state !== 'admitted') throw refusal('FORM_NOT_ADMITTED', words.notAdmitted)
  await refuseStale(request, before, revision, { validTo })
  if (validTo < today || (before.validTo !== null && validTo > before.validTo)) throw refusal('END_OUT_OF_ORDER', words.endsBeforeStart, { status: 422 })
  const saved = await saveNext(request, before, { validTo, state: validTo <= today ? 'ended' : 'admitted' })
  await request.record({
    event: 'forms.ended',
    object: objectOf(before),
    before: { state: before.state, validTo: before.validTo },
    after: { state: saved.state, validTo, because },
  })
  return readForm(request, saved)
}
