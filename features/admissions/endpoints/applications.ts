/** Endpoints of applications: the pre-check, the draft and its steps, comments and opinions. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Day, Id, PrintFormat, Prose, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { FieldId } from '../../forms/contract.ts'
import { ApplicationDraft, ApplicationHead, ApplicationRead, ApplicationState, CommunityComment, PrecheckAnswer, Stance, UnitOpinion } from '../contract.ts'

const ById = z.object({ id: Id })
const Step = ById.extend({ revision: Revision })

export const endpoints = {
  precheckDraft: endpoint({
    method: 'POST',
    path: '/applications/precheck',
    summary: 'Pre-check a draft as it is typed: findings and the estimate; nothing is stored',
    permission: 'admissions.read',
    computes: true,
    input: ApplicationDraft.extend({
      itemId: Id.nullable().default(null),
      regularises: Id.nullable().default(null),
      formVersionId: Id.nullable().default(null).describe('own form the application carries'),
      emergency: z.boolean().default(false).describe('as a temporary version of the emergency lane'),
    }),
    output: PrecheckAnswer,
  }),
  listApplications: endpoint({
    method: 'GET',
    path: '/applications',
    summary: 'Applications the actor may see: its own, or those before its joint meeting',
    permission: 'admissions.read',
    input: PageAsked.extend({
      state: ApplicationState.optional(),
      search: z.string().trim().max(100).optional(),
      mine: z.boolean().optional(),
      open: z.boolean().optional().describe('not yet decided'),
    }),
    output: pageOf(ApplicationHead),
  }),
  getApplication: endpoint({
    method: 'GET',
    path: '/applications/{id}',
    summary: 'An application with pre-check, comments, opinions, decision and timeline',
    permission: 'admissions.read',
    input: ById,
    output: ApplicationRead,
  }),
  printDecision: endpoint({
    method: 'GET',
    path: '/applications/{id}/decision',
    summary: 'The joint meeting’s last decision on an application as an official document',
    permission: 'admissions.read',
    input: ById.extend({ format: PrintFormat.default('pdf') }),
    output: z.file(),
  }),
  startApplication: endpoint({
    method: 'POST',
    path: '/applications',
    summary: 'Start a draft: a new item, the next version of one, an own form, or the regularisation of an emergency',
    permission: 'admissions.apply',
    input: z.object({
      itemId: Id.nullable().default(null),
      regularises: Id.nullable().default(null),
      formVersionId: Id.nullable().default(null).describe('own draft form that is ready; the proposal is filled from it'),
      list: z.enum(['assist', 'certificate']).default('assist'),
    }),
    output: ApplicationRead,
  }),
  saveApplication: endpoint({
    method: 'PUT',
    path: '/applications/{id}',
    summary: 'Save a draft or returned application; a stale save is told what changed',
    permission: 'admissions.apply',
    input: ApplicationDraft.extend({ id: Id, revision: Revision }),
    output: ApplicationRead,
  }),
  submitApplication: endpoint({
    method: 'POST',
    path: '/applications/{id}/submission',
    summary: 'Submit; blocking findings stop it',
    permission: 'admissions.apply',
    input: Step,
    output: ApplicationRead,
  }),
  withdrawApplication: endpoint({
    method: 'POST',
    path: '/applications/{id}/withdrawal',
    summary: 'Withdraw an application not yet decided',
    permission: 'admissions.apply',
    input: Step.extend({ reason: Prose.min(2) }),
    output: ApplicationRead,
  }),
  returnApplication: endpoint({
    method: 'POST',
    path: '/applications/{id}/return',
    summary: 'Return for correction; the clock pauses',
    permission: 'admissions.review',
    input: Step.extend({ reason: Prose.min(4) }),
    output: ApplicationRead,
  }),
  openComments: endpoint({
    method: 'POST',
    path: '/applications/{id}/comment-window',
    summary: 'Open the comment window for affected communities and ask member units for opinions by a day',
    permission: 'admissions.review',
    input: Step.extend({ commentUntil: Day, opinionsDueOn: Day }),
    output: ApplicationRead,
  }),
  recordFormException: endpoint({
    method: 'PUT',
    path: '/applications/{id}/form-exceptions/{fieldId}',
    summary: 'Record the joint meeting’s reason why a column that is held may be asked all the same',
    permission: 'admissions.review',
    input: Step.extend({ fieldId: FieldId, reason: Prose.min(4).max(1000) }),
    output: ApplicationRead,
  }),
  recordSameAskException: endpoint({
    method: 'PUT',
    path: '/applications/{id}/form-ask-exceptions/{otherVersionId}',
    summary: 'Record the joint meeting’s reason why a form may ask what another form asks, too',
    permission: 'admissions.review',
    input: Step.extend({ otherVersionId: Id, reason: Prose.min(4).max(1000) }),
    output: ApplicationRead,
  }),
  listCommentWindows: endpoint({
    method: 'GET',
    path: '/comment-windows',
    summary: 'Applications that would affect the actor’s community and are open for its comment',
    permission: 'admissions.comment',
    input: z.object({}),
    output: z.array(
      ApplicationHead.extend({
        content: z.string(),
        communityDuties: z.string(),
        minutesPerCommunity: z.number().int().nullable(),
        commented: z.boolean(),
      }),
    ),
  }),
  commentApplication: endpoint({
    method: 'POST',
    path: '/applications/{id}/comments',
    summary: 'Comment as an affected community; the department will not see who wrote it',
    permission: 'admissions.comment',
    input: ById.extend({ stance: Stance, body: z.string().trim().min(2).max(2000) }),
    output: CommunityComment,
  }),
  giveOpinion: endpoint({
    method: 'PUT',
    path: '/applications/{id}/opinion',
    summary: 'Give the member unit’s opinion by the due day',
    permission: 'admissions.opine',
    input: ById.extend({ stance: Stance, body: z.string().trim().min(2).max(2000) }),
    output: UnitOpinion,
  }),
}
