/** The endpoints of dispatches. Apart from contract.ts only because that would pass 300 lines. */
import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { AreaCode, Day, Id, Prose, Revision, TextRecord } from '../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../foundation/paging.ts'
import { AreaLevel } from '../areas/contract.ts'
import { CampaignRead, Round, StockTakingRead } from '../cleanups/contract/campaigns.ts'
import { Nature } from '../items/contract.ts'
import { ClauseReference } from '../laws/contract.ts'
import { CampaignPreview, Preview, DispatchAsked, DispatchRead, RefusalReason, StateCounts, TaskHead, TaskRead, TaskState } from './contract.ts'

const TaskById = z.object({ id: Id, revision: Revision })
const RoundAsked = TaskById.extend({
  round: Round,
  dueOn: Day.optional().describe('of a re-check; a stock-taking has the campaign’s'),
  size: z.number().int().min(1).max(8000).default(1),
  seed: z.string().trim().min(1).max(40).default('1'),
  instructions: Prose.default(''),
})

export const endpoints = {
  previewDispatch: endpoint({
    method: 'POST',
    path: '/dispatches/preview',
    summary: 'What the gate would say: communities, person-hours, every reason it would refuse; nothing is stored',
    permission: 'dispatches.send',
    computes: true,
    input: DispatchAsked,
    output: Preview,
  }),
  sendDispatch: endpoint({
    method: 'POST',
    path: '/dispatches',
    summary: 'Hand an admitted version down; the gate refuses with all reasons at once',
    permission: 'dispatches.send',
    handsDown: true,
    input: DispatchAsked,
    output: DispatchRead,
  }),
  previewCampaign: endpoint({
    method: 'POST',
    path: '/cleanup-campaigns/{id}/rounds/preview',
    summary: 'What handing a round down would mean: communities, minutes, what the gate says, who asks the same now; nothing is stored',
    permission: 'cleanups.campaign',
    computes: true,
    input: RoundAsked,
    output: CampaignPreview,
  }),
  openCampaign: endpoint({
    method: 'POST',
    path: '/cleanup-campaigns/{id}/rounds',
    summary: 'Hand a clean-up campaign down: a stock-taking in all its communities, or the re-check of a drawn sample; through the gate',
    permission: 'cleanups.campaign',
    handsDown: true,
    input: RoundAsked,
    output: CampaignRead,
  }),
  completeStockTaking: endpoint({
    method: 'POST',
    path: '/stock-takings/{id}/completion',
    summary: 'Finish a community’s stock-taking; its task is completed with it',
    permission: 'cleanups.tick',
    input: TaskById,
    output: StockTakingRead,
  }),
  listDispatches: endpoint({
    method: 'GET',
    path: '/dispatches',
    summary: 'Dispatches the actor sent, or that reach its area',
    permission: 'tasks.read',
    input: PageAsked.extend({
      search: z.string().trim().max(100).optional(),
      mine: z.boolean().optional(),
      versionId: Id.optional(),
      nature: Nature.optional(),
    }),
    output: pageOf(DispatchRead),
  }),
  getDispatch: endpoint({
    method: 'GET',
    path: '/dispatches/{id}',
    summary: 'A dispatch with its counts',
    permission: 'tasks.read',
    input: z.object({ id: Id }),
    output: DispatchRead,
  }),
  followDispatch: endpoint({
    method: 'GET',
    path: '/dispatches/{id}/progress',
    summary: 'Progress on the area tree: counts per unit below an area',
    permission: 'tasks.read',
    input: z.object({ id: Id, area: AreaCode.optional() }),
    output: z.array(z.object({ code: AreaCode, name: z.string(), level: AreaLevel, counts: StateCounts, taskId: Id.nullable() })),
  }),
  withdrawDispatch: endpoint({
    method: 'POST',
    path: '/dispatches/{id}/withdrawal',
    summary: 'Withdraw a dispatch: open tasks end, their minutes are freed',
    permission: 'dispatches.send',
    input: z.object({ id: Id, because: Prose.min(2) }),
    output: DispatchRead,
  }),
  listTasks: endpoint({
    method: 'GET',
    path: '/tasks',
    summary: 'Tasks the actor may see: a community’s inbox, or those in a street’s or district’s area',
    permission: 'tasks.read',
    input: PageAsked.extend({
      state: TaskState.optional(),
      open: z.boolean().optional(),
      area: AreaCode.optional(),
      dispatchId: Id.optional(),
      question: z.boolean().optional().describe('only those with an open question'),
      dueBefore: Day.optional(),
    }),
    output: pageOf(TaskHead),
  }),
  getTask: endpoint({
    method: 'GET',
    path: '/tasks/{id}',
    summary: 'A task with number, clause, sender, deadline, minutes, expiry and notes',
    permission: 'tasks.read',
    input: z.object({ id: Id }),
    output: TaskRead,
  }),
  acceptTask: endpoint({
    method: 'POST',
    path: '/tasks/{id}/acceptance',
    summary: 'Accept a task',
    permission: 'tasks.answer',
    input: TaskById,
    output: TaskRead,
  }),
  completeTask: endpoint({
    method: 'POST',
    path: '/tasks/{id}/completion',
    summary: 'Complete a task; note and files are optional',
    permission: 'tasks.answer',
    input: TaskById.extend({ note: Prose.default(''), fileIds: z.array(Id).max(10).default([]) }),
    output: TaskRead,
  }),
  askAboutTask: endpoint({
    method: 'POST',
    path: '/tasks/{id}/questions',
    summary: 'Ask the sender a question',
    permission: 'tasks.answer',
    input: TaskById.extend({ question: Prose.min(2) }),
    output: TaskRead,
  }),
  answerQuestion: endpoint({
    method: 'POST',
    path: '/tasks/{id}/answers',
    summary: 'Answer a community’s question',
    permission: 'dispatches.send',
    input: TaskById.extend({ answer: Prose.min(2) }),
    output: TaskRead,
  }),
  refuseTask: endpoint({
    method: 'POST',
    path: '/tasks/{id}/refusal',
    summary: 'Refuse in one step with a typed reason and its clause (北京市实施办法 第二十八条)',
    permission: 'tasks.answer',
    input: TaskById.extend({ reason: RefusalReason, note: Prose.default('') }),
    output: TaskRead,
  }),
  listRefusals: endpoint({
    method: 'GET',
    path: '/task-refusals',
    summary: 'Refused tasks with reason and clause, for sender, secretary and burden page',
    permission: 'tasks.read',
    input: PageAsked.extend({ dispatchId: Id.optional(), area: AreaCode.optional() }),
    output: pageOf(TaskHead.extend({ clause: ClauseReference, reasonSentence: TextRecord })),
  }),
  uploadFile: endpoint({
    method: 'POST',
    path: '/files',
    summary: 'Upload an attachment (PDF, image, Office, text; recognised by content; at most 20 MB)',
    permission: 'desk.read',
    input: z.object({ file: z.file() }),
    output: z.object({ id: Id, name: z.string(), size: z.number().int(), mediaType: z.string() }),
  }),
  downloadFile: endpoint({
    method: 'GET',
    path: '/files/{id}',
    summary: 'An attachment, for whoever may see the task or dispatch it belongs to',
    permission: 'desk.read',
    input: z.object({ id: Id }),
    output: z.file(),
  }),
}
