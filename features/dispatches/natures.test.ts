import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { adopted } from '../cleanups/testing/decided.ts'
import { written } from '../cleanups/testing/world.ts'
import type { GateRefusal } from './contract.ts'

const due = '2026-12-18'

async function department(told: Story) {
  const lead = await told.organisation({ kind: 'municipal_department', name: '测试文明办' })
  return { lead, officer: await told.person({ role: 'department_applicant', organisation: lead.id }) }
}

async function reasons(told: Story, call: Promise<unknown>): Promise<string[]> {
  const { details } = await told.refused(call)
  return (details as { refusals: GateRefusal[] }).refusals.map(({ reason }) => reason)
}

story('an assessment goes down only on an entry the register keeps, and only as often as it allows', async (told) => {
  const { as, places } = told
  const steward = as('joint_meeting_secretary').cleanups
  const entry = await steward.addEntry({ ...written, kind: 'assessment', title: '年度综合考核', authority: 'municipal', yearlyCap: 1 })
  const { lead, officer } = await department(told)
  const frequent = { frequencyCount: 4, frequencyPeriod: 'month' } as const
  const version = await admit(told, lead.id, { title: '社区年度综合考核', nature: 'assessment', registerEntryId: entry.id, ...frequent })
  const asked = { versionId: version.id, areaCodes: [places.community], dueOn: due }
  const send = (change: object = {}) => as(officer).dispatches.sendDispatch({ ...asked, ...change })
  expect(await reasons(told, send())).toEqual(['ASSESSMENT_NOT_LISTED'])

  const list = await steward.draftList({ title: '保留一项', campaignId: null, carryOutBy: '2026-12-31', unticked: true })
  await adopted(told, list.id)
  expect(await send()).toMatchObject({ nature: 'assessment', communityCount: 1 })
  expect(await reasons(told, send())).toEqual(['ASSESSMENT_CAP_USED'])
  // another item on the same entry uses the same cap
  const other = await admit(told, lead.id, { title: '社区年度综合考核（下半年）', nature: 'assessment', registerEntryId: entry.id, ...frequent })
  expect(await reasons(told, send({ versionId: other.id, areaCodes: [places.community, places.neighbour] }))).toEqual(['ASSESSMENT_CAP_USED'])
  expect(await send({ versionId: other.id, areaCodes: [places.neighbour] })).toMatchObject({ communityCount: 1 })
  // it is spent again in the new year
  told.at('2027-01-11')
  expect(await send({ dueOn: '2027-02-05' })).toMatchObject({ communityCount: 1 })
})

story('a plaque and an organisation need a kept entry; a fourth plaque does not get through', async (told) => {
  const { as, places } = told
  const { lead, officer } = await department(told)
  const school = (await as(officer).cleanups.listEntries({ search: '市民学校' })).rows[0]!
  const mediation = (await as(officer).cleanups.listEntries({ search: '人民调解委员会' })).rows[0]!
  const send = async (change: Parameters<typeof admit>[2]) => {
    const version = await admit(told, lead.id, change)
    return as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes: [places.community], dueOn: due })
  }
  expect(await reasons(told, send({ nature: 'plaque', registerEntryId: school.id }))).toEqual(['PLAQUE_NOT_ALLOWED'])
  expect(await reasons(told, send({ nature: 'organisation' }))).toEqual(['ORGANISATION_WITHOUT_BASIS'])
  expect(await send({ nature: 'organisation', registerEntryId: mediation.id })).toMatchObject({ nature: 'organisation' })
})

story('a plaque or an organisation hidden in plain work is found in the item and in the instructions', async (told) => {
  const { as, places } = told
  const { lead, officer } = await department(told)
  const hidden = await admit(told, lead.id, { content: '各社区在门口悬挂科普驿站牌子。' })
  const plain = await admit(told, lead.id)
  const send = (versionId: string, instructions = '') =>
    as(officer).dispatches.sendDispatch({ versionId, areaCodes: [places.community], dueOn: due, instructions })
  expect(await reasons(told, send(hidden.id))).toEqual(['PLAQUE_NOT_ALLOWED'])
  expect(await reasons(told, send(plain.id, '请各社区成立工作领导小组，建站挂牌。'))).toEqual(['PLAQUE_NOT_ALLOWED', 'ORGANISATION_WITHOUT_BASIS'])
  expect(await send(plain.id, '不设机构，不挂牌子。')).toMatchObject({ nature: 'work' })
})

story('an assessment hidden in plain work is found in the item and in the instructions', async (told) => {
  const { as, places } = told
  const { lead, officer } = await department(told)
  const hidden = await admit(told, lead.id, { content: '完成情况纳入年度考核。' })
  const plain = await admit(told, lead.id)
  const send = (versionId: string, instructions = '') =>
    as(officer).dispatches.sendDispatch({ versionId, areaCodes: [places.community], dueOn: due, instructions })
  expect(await reasons(told, send(hidden.id))).toEqual(['HIDDEN_ASSESSMENT'])
  expect(await reasons(told, send(plain.id, '完成好的推荐创建示范社区。'))).toEqual(['HIDDEN_ASSESSMENT'])
  expect(await reasons(told, send(plain.id, '各社区评比排名后通报。'))).toEqual(['VETO', 'HIDDEN_ASSESSMENT'])
  expect(await send(plain.id, '不得纳入年度考核，不搞评比。')).toMatchObject({ nature: 'work' })
})

story('meetings go through the same gate, and dispatches are listed by their nature', async (told) => {
  const { as, places } = told
  const { lead, officer } = await department(told)
  const meeting = await admit(told, lead.id, { title: '冬季工作会商', nature: 'meeting' })
  const work = await admit(told, lead.id)
  for (const { id } of [meeting, work]) await as(officer).dispatches.sendDispatch({ versionId: id, areaCodes: [places.community], dueOn: due })
  const { rows, total } = await as(officer).dispatches.listDispatches({ nature: 'meeting' })
  expect(total).toBe(1)
  expect(rows).toMatchObject([{ title: '冬季工作会商', nature: 'meeting' }])
})
