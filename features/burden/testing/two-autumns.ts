import { admit } from '../../../server/testing/admitted.ts'
import type { Story } from '../../../server/testing/story.ts'

/** A department that asked a street six times last autumn, an hour each, and three times this autumn, 40 minutes each. */
export async function twoAutumns(told: Story) {
  const { as, at, organisation, person, places } = told
  const office = await organisation({ kind: 'municipal_department', name: '测试局' })
  const officer = await person({ role: 'department_applicant', organisation: office.id })
  const usual = { validFrom: '2025-01-01', validTo: '2026-06-01', frequencyCount: 31, areaCodes: [places.city] }
  at('2025-09-01')
  const earlier = await admit(told, office.id, { ...usual, minutes: 60 })
  const meeting = await admit(told, office.id, { ...usual, title: '参加月度调度会', nature: 'meeting', minutes: 90, validTo: '2027-01-01' })
  const send = (versionId: string, dueOn: string, areaCodes: string[] = [places.community]) =>
    as(officer).dispatches.sendDispatch({ versionId, areaCodes, dueOn })
  for (const day of ['2025-09-08', '2025-09-15', '2025-10-13', '2025-10-20', '2025-11-03', '2025-11-10']) {
    at(day)
    await send(earlier.id, '2025-12-31')
  }
  await send(meeting.id, '2025-12-31', [places.community, places.neighbour])
  at('2026-06-01')
  const later = await admit(told, office.id, { ...usual, minutes: 40, validFrom: '2026-06-01', validTo: '2027-06-01' }, { itemId: earlier.itemId })
  for (const day of ['2026-09-07', '2026-10-12', '2026-11-09']) {
    at(day)
    await send(later.id, '2026-12-31')
  }
  at('2026-11-16')
  await send(later.id, '2026-12-31', [places.otherStreet])
  at('2026-11-23')
  return { office, officer, earlier, later, meeting }
}
