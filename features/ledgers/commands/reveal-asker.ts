/** Who asked stands sealed with the request; whoever answers has to know whom to answer, and the look is on record. */
import type { Request } from '../../../foundation/request.ts'
import { askedByOf, getVisibleRequest } from '../queries/requests.ts'

/** Refuses what is not visible as not found. Recorded without the name itself (个人信息保护法 第五十一条). */
export async function revealAsker(request: Request, { id, purpose }: { id: string; purpose: string }): Promise<{ askedBy: string }> {
  const asked = await getVisibleRequest(request, id)
  await request.record({ event: 'requests.askerRevealed', object: { kind: 'request', id }, district: asked.district, after: { purpose } })
  return { askedBy: askedByOf(request, asked) }
}
