import { connect } from '../../foundation/request.ts'
import { createAccount, disableAccount, enableAccount, unlockAccount } from './commands/accounts.ts'
import { enterDemonstration, listDemonstrationPeople } from './commands/demonstration.ts'
import { renewOrganisations } from './commands/organisations.ts'
import { endPost, givePost } from './commands/posts.ts'
import { changeRegime, readRegime } from './commands/regime.ts'
import { changePassword, choosePost, signIn, signOut } from './commands/session.ts'
import { endpoints } from './endpoints.ts'
import { listAccounts, readAccount } from './queries/accounts.ts'
import { listAuditRecords } from './queries/audit.ts'
import { listMemberUnits, listOrganisations } from './queries/organisations.ts'
import { readSession } from './queries/session.ts'

export const routes = connect(endpoints, {
  readSession,
  signIn,
  signOut,
  choosePost,
  changePassword,
  listDemonstrationPeople,
  enterDemonstration,
  listOrganisations,
  renewOrganisations,
  listMemberUnits,
  listAccounts,
  getAccount: readAccount,
  createAccount,
  disableAccount,
  enableAccount,
  unlockAccount,
  givePost,
  endPost,
  listAuditRecords,
  readRegime,
  changeRegime,
})
