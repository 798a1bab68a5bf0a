import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Refused } from '../../server/testing/story.ts'
import { ItemProposal } from '../items/contract.ts'
import type { GateRefusal } from './contract.ts'

const reasons = ({ details }: Refused) => (details as { refusals: GateRefusal[] }).refusals.map(({ reason }) => reason)

story('the emergency lane hands down at once without notice or money, shows as temporary, and must be regularised', async (told) => {
  const { as, at, places, refused, organisation, person } = told
  const lead = await organisation({ kind: 'district_department', area: places.district, name: '测试区应急局' })
  const officer = await person({ role: 'district_officer', organisation: lead.id })
  const lane = { days: 15, regulariseBy: '2026-11-30' }
  const version = await admit(told, lead.id, { title: '寒潮应急巡查提示', funding: { kind: 'budget', line: '应急' }, frequencyPeriod: 'day' }, { lane })
  const send = (dueOn: string, instructions = '') =>
    as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes: [places.community], dueOn, instructions })
  expect(reasons(await refused(send('2026-11-23', '未到岗的社区一票否决。')))).toEqual(['VETO'])
  const sent = await send('2026-11-23')
  expect(sent).toMatchObject({ temporary: true, admissionNumber: version.admissionNumber })
  expect((await as('community_worker').dispatches.listTasks({ open: true })).rows).toMatchObject([{ temporary: true, dueOn: '2026-11-23' }])
  at('2026-11-30')
  expect((await send('2026-11-30')).communityCount).toBe(1)
  at('2026-12-01')
  expect(reasons(await refused(send('2026-12-01')))).toEqual(['NOT_REGULARISED'])
  at('2026-12-08')
  expect(reasons(await refused(send('2026-12-08')))).toEqual(['NOT_IN_FORCE', 'NOT_REGULARISED'])
})

story('from the emergency lane to the community’s inbox, and its application in time keeps the way open', async (told) => {
  const { as, at, person, organisation, places, refused } = told
  const lead = await organisation({ kind: 'district_department', area: places.district, name: '测试区应急局' })
  const officer = await person({ role: 'district_officer', organisation: lead.id })
  const { id: _, itemId: __, ...usual } = await admit(told, lead.id)
  const proposal = {
    ...ItemProposal.parse(usual),
    title: '寒潮橙色预警夜间提示',
    content: '提醒沿街商户收好悬挂物，发现危险报告。',
    frequencyPeriod: 'day' as const,
    funding: { kind: 'budget' as const, line: '应急' },
    validFrom: '2026-11-23',
    validTo: null,
  }
  const temporary = await as(officer).admissions.openEmergency({ proposal, reason: '市气象台发布寒潮橙色预警，今夜起大风降温。' })
  const send = (dueOn: string) => as(officer).dispatches.sendDispatch({ versionId: temporary.id, areaCodes: [places.community], dueOn })
  expect(await send('2026-11-23')).toMatchObject({ temporary: true, admissionNumber: temporary.admissionNumber })
  const [task] = (await as('community_worker').dispatches.listTasks({ open: true })).rows
  expect(await as('community_worker').dispatches.getTask({ id: task?.id ?? '' })).toMatchObject({
    temporary: true,
    validTo: temporary.validTo,
  })
  at(temporary.regulariseBy ?? '')
  expect((await send(temporary.regulariseBy ?? '')).communityCount).toBe(1)
  at('2026-12-01')
  expect(reasons(await refused(send('2026-12-01')))).toEqual(['NOT_REGULARISED'])
  const candidates = await as('list_steward').burden.listExitCandidates({})
  expect(candidates.find(({ version }) => version.id === temporary.id)?.reasons).toEqual(['emergency_overdue'])
})
