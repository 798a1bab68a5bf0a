import { expect } from 'vitest'
import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { admitForm } from '../../server/testing/forms.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { department, newContent } from '../forms/testing/drafts.ts'
import { handDownReport } from './commands/hand-down-report.ts'
import { completeReportTask, reopenReportTask } from './commands/report-tasks.ts'
import { DispatchAsked } from './contract.ts'

/** What the reports feature does inside its own commands, as endpoints of this story alone. */
const endpoints = {
  open: endpoint({
    method: 'POST',
    path: '/told/openings',
    summary: 'Open a cycle',
    permission: 'reports.open',
    input: DispatchAsked.omit({ fileIds: true }),
    output: z.object({ dispatchId: z.string(), tasks: z.array(z.object({ taskId: z.string(), communityCode: z.string() })) }),
  }),
  submit: endpoint({
    method: 'POST',
    path: '/told/submissions',
    summary: 'Submit',
    permission: 'tasks.answer',
    input: z.object({ id: z.string() }),
    output: z.object({}),
  }),
  giveBack: endpoint({
    method: 'POST',
    path: '/told/returns',
    summary: 'Give back',
    permission: 'reports.review',
    input: z.object({ id: z.string() }),
    output: z.object({}),
  }),
}

async function opened(told: Story) {
  const { places } = told
  const { lead, officer } = await department(told)
  const form = await admitForm(told, lead.id, newContent({ areaCodes: [places.district] }))
  const through = (who: Parameters<Story['asWith']>[2]) =>
    told.asWith(
      endpoints,
      {
        open: handDownReport,
        submit: async (request, { id }) => {
          await completeReportTask(request, id)
          await request.record({ event: 'told.submitted', object: { kind: 'task', id } })
          return {}
        },
        giveBack: async (request, { id }) => {
          await reopenReportTask(request, id, '第二项与上期相差较大，请核对。')
          await request.record({ event: 'told.returned', object: { kind: 'task', id } })
          return {}
        },
      },
      who,
    )
  const asked = { versionId: form.itemVersionId ?? '', areaCodes: [places.street], communityTypes: [], dueOn: '2026-12-04', instructions: '' }
  return { officer, form, through, asked }
}

story('a report cycle goes through the gate and gives one task a community, completed by its report alone', async (told) => {
  const { as, places, refused, trail } = told
  const { officer, form, through, asked } = await opened(told)
  const { tasks } = await through(officer).open(asked)
  expect(tasks.length).toBeGreaterThan(1)
  expect(tasks[0]).toMatchObject({ communityCode: places.community })
  expect(new Set(tasks.map(({ communityCode }) => communityCode)).size).toBe(tasks.length)
  const id = tasks[0]?.taskId ?? ''
  const worker = as('community_worker').dispatches
  const task = await worker.getTask({ id })
  expect(task).toMatchObject({ state: 'sent', formVersionId: form.id, steps: ['accept', 'refuse', 'ask'], admissionNumber: form.admissionNumber })
  expect((await refused(worker.completeTask({ id, revision: task.revision }))).code).toBe('TASK_OF_REPORT')

  await through('community_worker').submit({ id })
  expect((await worker.getTask({ id })).state).toBe('completed')
  await through('community_worker').submit({ id })
  await through('street_officer').giveBack({ id })
  expect(await worker.getTask({ id })).toMatchObject({ state: 'accepted', closedAt: null })
  const events = (await trail()).filter(({ objectId }) => objectId === id).map(({ event }) => event)
  expect(events).toEqual(['tasks.completed', 'told.submitted', 'told.submitted', 'tasks.reopened', 'told.returned'])
})

story('a cycle keeps frequency, notice and area like any dispatch', async (told) => {
  const { places, refused } = told
  const { officer, through, asked } = await opened(told)
  await through(officer).open(asked)
  const reasons = async (change: object) =>
    ((await refused(through(officer).open({ ...asked, ...change }))).details as { refusals: { reason: string }[] }).refusals.map(({ reason }) => reason)
  expect(await reasons({})).toEqual(['FREQUENCY_USED'])
  expect(await reasons({ areaCodes: [places.otherStreet], dueOn: '2026-11-24' })).toEqual(['OUTSIDE_ITEM_AREA', 'NOTICE_TOO_SHORT'])
})

story('a task refused or withdrawn is not touched by its report', async (told) => {
  const { as } = told
  const { officer, through, asked } = await opened(told)
  const { tasks, dispatchId } = await through(officer).open(asked)
  const id = tasks[0]?.taskId ?? ''
  await as('community_worker').dispatches.refuseTask({ id, revision: 1, reason: 'already_reported' })
  await through('community_worker').submit({ id })
  await through('street_officer').giveBack({ id })
  expect((await as('community_worker').dispatches.getTask({ id })).state).toBe('refused')
  await as(officer).dispatches.withdrawDispatch({ id: dispatchId, because: '改期。' })
  expect((await as('community_worker').dispatches.getTask({ id })).state).toBe('refused')
})
