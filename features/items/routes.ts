import { connect } from '../../foundation/request.ts'
import { createItem, draftVersion, saveVersion } from './commands/draft.ts'
import { prepareEdition, previewEdition, publishEdition } from './commands/editions.ts'
import { cancelItem, publishVersion } from './commands/publish.ts'
import { acknowledgeEdition, commentEdition } from './commands/receipts.ts'
import { endpoints } from './endpoints.ts'
import { downloadEdition } from './queries/download.ts'
import { getCurrentEdition, getEdition, listEditions } from './queries/editions.ts'
import { getItem, listAskable, listItems } from './queries/list.ts'
import { listEditionComments, listMyReceipts, listReceipts } from './queries/receipts.ts'
import { printEdition } from './queries/notice.ts'
import { searchLists } from './queries/search.ts'

export const routes = connect(endpoints, {
  listItems,
  getItem,
  listAskable,
  searchLists,
  createItem,
  draftVersion,
  saveVersion,
  publishVersion,
  cancelItem,
  listEditions,
  getEdition,
  getCurrentEdition,
  printEdition,
  downloadEdition,
  previewEdition,
  prepareEdition,
  publishEdition,
  commentEdition,
  listEditionComments,
  listReceipts,
  listMyReceipts,
  acknowledgeEdition,
})
