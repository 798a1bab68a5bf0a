/** Endpoints of the joint meeting: agenda, attendance, votes, closing. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Id, PrintFormat, Prose, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { Choice, Meeting, MeetingRead } from '../contract.ts'
import { ListChoice } from '../contract/lists.ts'

const ById = z.object({ id: Id })
const Step = ById.extend({ revision: Revision })

export const endpoints = {
  listMeetings: endpoint({
    method: 'GET',
    path: '/meetings',
    summary: 'Meetings of the actor’s joint meeting',
    permission: 'meetings.read',
    input: PageAsked.extend({ state: Meeting.shape.state.optional() }),
    output: pageOf(Meeting.extend({ agendaCount: z.number().int() })),
  }),
  getMeeting: endpoint({
    method: 'GET',
    path: '/meetings/{id}',
    summary: 'A meeting with agenda, attendance, votes and decisions',
    permission: 'meetings.read',
    input: ById,
    output: MeetingRead,
  }),
  printMinutes: endpoint({
    method: 'GET',
    path: '/meetings/{id}/minutes',
    summary: 'The minutes of a closed meeting as an official document (纪要)',
    permission: 'meetings.read',
    input: ById.extend({ format: PrintFormat.default('pdf') }),
    output: z.file(),
  }),
  callMeeting: endpoint({
    method: 'POST',
    path: '/meetings',
    summary: 'Call a joint meeting with an agenda, in a room or in writing',
    permission: 'meetings.call',
    input: Meeting.pick({ title: true, mode: true, heldOn: true, place: true, votesUntil: true }).extend({
      applicationIds: z.array(Id).max(50),
      listIds: z.array(Id).max(5).default([]).describe('clean-up lists, each voted on as a whole'),
    }),
    output: MeetingRead,
  }),
  cancelMeeting: endpoint({
    method: 'POST',
    path: '/meetings/{id}/cancellation',
    summary: 'Cancel a called meeting; its applications wait for another',
    permission: 'meetings.call',
    input: Step.extend({ reason: Prose.min(2) }),
    output: MeetingRead,
  }),
  noteAttendance: endpoint({
    method: 'PUT',
    path: '/meetings/{id}/attendance',
    summary: 'Note which member units are present (room)',
    permission: 'meetings.call',
    input: ById.extend({ organisationIds: z.array(Id).max(100) }),
    output: MeetingRead,
  }),
  castVote: endpoint({
    method: 'PUT',
    path: '/meetings/{id}/agenda/{applicationId}/vote',
    summary: 'Cast the member unit’s one vote; it may be changed until the meeting closes; the applicant is recused',
    permission: 'meetings.vote',
    input: ById.extend({
      applicationId: Id,
      choice: Choice,
      conditions: z.array(z.string().trim().min(2).max(500)).max(10).default([]),
      reason: z.string().trim().max(2000).default(''),
    }),
    output: MeetingRead,
  }),
  castListVote: endpoint({
    method: 'PUT',
    path: '/meetings/{id}/lists/{listId}/vote',
    summary: 'Cast the member unit’s one vote on a clean-up list as a whole; lines it wants discussed apart are taken out',
    permission: 'meetings.vote',
    input: ById.extend({
      listId: Id,
      choice: ListChoice,
      exceptions: z.array(Id).max(500).default([]),
      reason: z.string().trim().max(2000).default(''),
    }),
    output: MeetingRead,
  }),
  recordListHands: endpoint({
    method: 'PUT',
    path: '/meetings/{id}/lists/{listId}/hands',
    summary: 'In a room, the secretary writes down how units present voted on a clean-up list; a unit’s own vote is never overwritten',
    permission: 'meetings.call',
    input: ById.extend({
      listId: Id,
      organisationIds: z.array(Id).min(1).max(100),
      choice: ListChoice,
      exceptions: z.array(Id).max(500).default([]),
      reason: z.string().trim().max(2000).default(''),
    }),
    output: MeetingRead,
  }),
  recordHands: endpoint({
    method: 'PUT',
    path: '/meetings/{id}/agenda/{applicationId}/hands',
    summary: 'In a room, the secretary writes down how units present voted by hand; a unit’s own vote is never overwritten',
    permission: 'meetings.call',
    input: ById.extend({
      applicationId: Id,
      organisationIds: z.array(Id).min(1).max(100),
      choice: Choice,
      conditions: z.array(z.string().trim().min(2).max(500)).max(10).default([]),
      reason: z.string().trim().max(2000).default(''),
    }),
    output: MeetingRead,
  }),
  closeMeeting: endpoint({
    method: 'POST',
    path: '/meetings/{id}/closing',
    summary: 'Close the meeting: quorum, tally, decisions, numbers, versions published, minutes made from the record',
    permission: 'meetings.call',
    input: Step,
    output: MeetingRead,
  }),
}
