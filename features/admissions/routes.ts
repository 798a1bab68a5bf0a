import { connect } from '../../foundation/request.ts'
import { closeMeeting } from './commands/close.ts'
import { openEmergency } from './commands/emergency.ts'
import { recordFormException, recordSameAskException } from './commands/except.ts'
import { fulfilCondition } from './commands/fulfil.ts'
import { decideAsk } from './commands/documents/decide.ts'
import { fileDocument, recheckDocument, withdrawDocument } from './commands/documents/file.ts'
import { issueDocument } from './commands/documents/issue.ts'
import { markAsk, unmarkAsk } from './commands/documents/mark.ts'
import { passDocument, returnDocument } from './commands/documents/review.ts'
import { sendAsksToAdmission } from './commands/documents/send-to-admission.ts'
import { attachDocumentFile, saveDocument, startDocument } from './commands/documents/write.ts'
import { callMeeting, cancelMeeting, noteAttendance } from './commands/meeting.ts'
import { castListVote, recordListHands } from './commands/list-vote.ts'
import { recordFundRelease, setBudget } from './commands/money.ts'
import { openComments, returnApplication } from './commands/review.ts'
import { commentApplication, giveOpinion } from './commands/say.ts'
import { startApplication } from './commands/start.ts'
import { castVote, recordHands } from './commands/vote.ts'
import { saveApplication, submitApplication, withdrawApplication } from './commands/write.ts'
import { endpoints } from './endpoints.ts'
import { listCommentWindows } from './queries/comment-windows.ts'
import { downloadDocumentFile, readDocumentFile } from './queries/documents/files.ts'
import { checkDocument } from './queries/documents/check.ts'
import { listIssuedDocuments } from './queries/documents/issued.ts'
import { printDocument } from './queries/documents/official.ts'
import { getDocument, listDocuments } from './queries/documents/read.ts'
import { listEmergencies } from './queries/emergencies.ts'
import { listApplications, listPublicAdmissions } from './queries/list.ts'
import { getMeeting, listMeetings } from './queries/meetings.ts'
import { printDecision } from './queries/print-decision.ts'
import { printMinutes } from './queries/print-minutes.ts'
import { precheckDraft } from './queries/precheck.ts'
import { getApplication } from './queries/read.ts'
import { getVersionConditions, listBudgets, listFundReleases } from './queries/records.ts'

export const routes = connect(endpoints, {
  precheckDraft,
  listApplications,
  getApplication,
  printDecision,
  startApplication,
  saveApplication,
  submitApplication,
  withdrawApplication,
  returnApplication,
  openComments,
  recordFormException,
  recordSameAskException,
  listCommentWindows,
  commentApplication,
  giveOpinion,
  listMeetings,
  getMeeting,
  printMinutes,
  callMeeting,
  cancelMeeting,
  noteAttendance,
  castVote,
  castListVote,
  recordListHands,
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
  checkDocument,
  readDocumentFile,
  listDocuments,
  getDocument,
  startDocument,
  saveDocument,
  attachDocumentFile,
  downloadDocumentFile,
  fileDocument,
  withdrawDocument,
  decideAsk,
  markAsk,
  unmarkAsk,
  passDocument,
  returnDocument,
  sendAsksToAdmission,
  recheckDocument,
  issueDocument,
  printDocument,
  listIssuedDocuments,
})
