import { connect } from '../../foundation/request.ts'
import { openCampaign, previewCampaign } from './commands/open-campaign.ts'
import { completeStockTaking, endWithDispatches } from './commands/stock-taking-tasks.ts'
import { sendDispatch, withdrawDispatch } from './commands/send.ts'
import { acceptTask, answerQuestion, askAboutTask, completeTask, refuseTask } from './commands/tasks.ts'
import { uploadFile } from './commands/upload.ts'
import { endpoints } from './endpoints.ts'
import { getDispatch, listDispatches } from './queries/dispatches.ts'
import { downloadFile } from './queries/files.ts'
import { followDispatch } from './queries/follow.ts'
import { listRefusals, listTasks } from './queries/list-tasks.ts'
import { previewDispatch } from './queries/preview.ts'
import { getTask } from './queries/read-task.ts'

endWithDispatches()

export const routes = connect(endpoints, {
  previewDispatch,
  sendDispatch,
  previewCampaign,
  openCampaign,
  completeStockTaking,
  listDispatches,
  getDispatch,
  followDispatch,
  withdrawDispatch,
  listTasks,
  getTask,
  acceptTask,
  completeTask,
  askAboutTask,
  answerQuestion,
  refuseTask,
  listRefusals,
  uploadFile,
  downloadFile,
})
