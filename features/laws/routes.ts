import { connect } from '../../foundation/request.ts'
import { saveClause, saveLaw } from './commands/save.ts'
import { endpoints } from './contract.ts'
import { getLaw, listLaws, lookUpClause } from './queries.ts'

export const routes = connect(endpoints, { listLaws, getLaw, lookUpClause, saveLaw, saveClause })
