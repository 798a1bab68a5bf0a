import type { Request } from '../../../foundation/request.ts'
import type { FormContent, OverlapAnswer } from '../contract.ts'
import { answerOverlap } from './overlap.ts'
import { findVisible } from './visible.ts'

/** As the form is typed. `id`: the draft it is of, so that it is not compared with its own earlier versions. Refuses one the actor may not see. */
export async function checkForm(request: Request, { content, id }: { content: FormContent; id: string | null }): Promise<OverlapAnswer> {
  if (id !== null) await findVisible(request, id)
  return answerOverlap(request, content, { ownId: id, organisationId: request.actor.organisationId })
}
