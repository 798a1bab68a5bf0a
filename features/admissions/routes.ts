import { connect } from '../../foundation/request.ts'
import { closeMeeting } from './commands/close.ts'
import { openEmergency } from './commands/emergency.ts'
import { recordFormException } from './commands/except.ts'
import { fulfilCondition } from './commands/fulfil.ts'
import { callMeeting, cancelMeeting, noteAttendance } from './commands/meeting.ts'
import { recordFundRelease, setBudget } from './commands/money.ts'
import { openComments, returnApplication } from './commands/review.ts'
import { commentApplication, giveOpinion } from './commands/say.ts'
import { startApplication } from './commands/start.ts'
import { castVote, recordHands } from './commands/vote.ts'
import { saveApplication, submitApplication, withdrawApplication } from './commands/write.ts'
import { endpoints } from './endpoints.ts'
import { listCommentWindows } from './queries/comment-windows.ts'
import { listEmergencies } from './queries/emergencies.ts'
import { listApplications, listPublicAdmissions } from './queries/list.ts'
import { getMeeting, listMeetings } from './queries/meetings.ts'
import { precheckDraft } from './queries/precheck.ts'
import { getApplication } from './queries/read.ts'
import { getVersionConditions, listBudgets, listFundReleases } from './queries/records.ts'

export const routes = connect(endpoints, {
  precheckDraft,
  listApplications,
  getApplication,
  startApplication,
  saveApplication,
  submitApplication,
  withdrawApplication,
  returnApplication,
  openComments,
  recordFormException,
  listCommentWindows,
  commentApplication,
  giveOpinion,
  listMeetings,
  getMeeting,
  callMeeting,
  cancelMeeting,
  noteAttendance,
  castVote,
  recordHands,
  closeMeeting,
  fulfilCondition,
  openEmergency,
  listEmergencies,
  listBudgets,
  setBudget,
  listFundReleases,
  recordFundRelease,
  getVersionConditions,
  listPublicAdmissions,
})
