import type { DocumentAsk, OutgoingDocument } from './contract/documents.ts'
import type { ListTally, ListVote } from './contract/lists.ts'
import type { Application, BurdenBudget, Condition, Decision, FundRelease, Meeting, Stance, Vote } from './contract.ts'

export type ApplicationRow = Application
export type ApplicationEventRow = {
  id: string
  applicationId: string
  at: string
  step: string
  byName: string
  byOrganisation: string
  note: string | null
}
export type CommunityCommentRow = {
  district: string
  id: string
  applicationId: string
  communityCode: string
  stance: Stance
  body: string
  accountId: string
  at: string
}
export type UnitOpinionRow = {
  applicationId: string
  organisationId: string
  dueOn: string
  stance: Stance | null
  body: string | null
  givenAt: string | null
  givenBy: string | null
}
export type MeetingAgendaRow = { meetingId: string; applicationId: string; position: number }
export type MeetingAttendanceRow = { meetingId: string; organisationId: string; present: boolean; notedBy: string; at: string }
export type VoteRow = Omit<Vote, 'organisationName'> & { meetingId: string; applicationId: string }
export type CleanupAgendaRow = { meetingId: string; listId: string; position: number; outcome: 'adopted' | 'not_adopted' | null; tally: ListTally | null }
export type CleanupVoteRow = Omit<ListVote, 'organisationName'> & { meetingId: string; listId: string }
export type NumberSeriesRow = { kind: string; authority: string; year: number; last: number }

declare module '../../foundation/database.ts' {
  interface Tables {
    applications: ApplicationRow
    applicationEvents: ApplicationEventRow
    communityComments: CommunityCommentRow
    unitOpinions: UnitOpinionRow
    meetings: Meeting
    meetingAgenda: MeetingAgendaRow
    meetingAttendance: MeetingAttendanceRow
    votes: VoteRow
    cleanupAgenda: CleanupAgendaRow
    cleanupVotes: CleanupVoteRow
    decisions: Decision
    decisionConditions: Condition
    numberSeries: NumberSeriesRow
    burdenBudgets: Omit<BurdenBudget, 'organisationName'>
    fundReleases: FundRelease
    outgoingDocuments: OutgoingDocument
    documentAsks: DocumentAsk
  }
}
