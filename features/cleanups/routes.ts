import { connect } from '../../foundation/request.ts'
import { deleteCampaign, draftCampaign, saveCampaign } from './commands/campaign.ts'
import { closeRound } from './commands/close-round.ts'
import { addEntry, carryOut, reviewEntry, saveEntry } from './commands/entries.ts'
import { chooseExecutor } from './commands/executor.ts'
import { draftList, saveLine } from './commands/list.ts'
import { confirmNames } from './commands/names.ts'
import { saveStockTaking } from './commands/tick.ts'
import { endpoints } from './endpoints.ts'
import { listEntries, listToCarryOut } from './queries/list-entries.ts'
import { getDecisionList, listDecisionLists } from './queries/lists.ts'
import { downloadNotice } from './queries/notice.ts'
import { listNames } from './queries/names.ts'
import { getPublicRegister } from './queries/public.ts'
import { getCampaign, listCampaigns } from './queries/read-campaign.ts'
import { getEntry } from './queries/read-entry.ts'
import { previewSample } from './queries/sample.ts'
import { getStockTaking, listStockTakings } from './queries/stock-takings.ts'

export const routes = connect(endpoints, {
  listEntries,
  getEntry,
  addEntry,
  saveEntry,
  reviewEntry,
  listToCarryOut,
  carryOut,
  getPublicRegister,
  listCampaigns,
  getCampaign,
  draftCampaign,
  saveCampaign,
  deleteCampaign,
  closeRound,
  previewSample,
  listNames,
  confirmNames,
  listStockTakings,
  getStockTaking,
  saveStockTaking,
  listDecisionLists,
  getDecisionList,
  downloadNotice,
  draftList,
  saveLine,
  chooseExecutor,
})
