import { connect } from '../../foundation/request.ts'
import { createAccount, disableAccount, enableAccount, unlockAccount } from './commands/accounts.ts'
import { enterDemonstration, listDemonstrationPeople } from './commands/demonstration.ts'
import { renewOrganisations } from './commands/organisations.ts'
import { endPost, givePost } from './commands/posts.ts'
import { changePassword, choosePost, signIn, signOut } from './commands/session.ts'
import { endpoints } from './contract.ts'
import { listAccounts } from './queries/accounts.ts'
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
  createAccount,
  disableAccount,
  enableAccount,
  unlockAccount,
  givePost,
  endPost,
  listAuditRecords,
})
