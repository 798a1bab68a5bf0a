import type { Story } from '../../../server/testing/story.ts'
import { deskOf, holder, issued, readyRequest } from '../../certificates/testing/issuing.ts'
import { opened, takeStock } from '../../cleanups/testing/world.ts'

/** Two communities took stock in two autumns, and one of them issued two proofs in the first and one in the second. */
export async function twoLooks(told: Story): Promise<void> {
  const { at, person, places } = told
  const desk = await deskOf(told)
  const [worker, neighbour] = [await person({ role: 'community_worker' }), await person({ role: 'community_worker', area: places.neighbour })]
  const named = { holderName: holder.name, holderIdNumber: holder.idNumber }
  const prove = async (day: string) => {
    at(day)
    await issued(told, desk, (await readyRequest(told, desk.worker, null)).id, null, named)
  }
  await prove('2026-09-07')
  await prove('2026-10-12')
  at('2026-11-02')
  const first = await opened(told, { dueOn: '2026-11-16' })
  await takeStock(told, worker, first.id, { totals: { plaquesOutside: 8, paperLedgers: 30, meetingsAMonth: 12 } })
  await takeStock(told, neighbour, first.id, { totals: { plaquesOutside: 5, paperLedgers: 21, meetingsAMonth: 9 } })
  at('2027-10-12')
  const second = await opened(told, { dueOn: '2027-10-26' })
  await takeStock(told, worker, second.id, { totals: { plaquesOutside: 3, paperLedgers: 15, meetingsAMonth: 4 } })
  await takeStock(told, neighbour, second.id, { totals: { plaquesOutside: 3, paperLedgers: 21, meetingsAMonth: 10 } })
  await prove('2027-11-08')
  at('2027-11-24')
}
