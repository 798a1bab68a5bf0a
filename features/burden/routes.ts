import { connect } from '../../foundation/request.ts'
import { endpoints } from './contract.ts'
import { downloadBurden } from './queries/download.ts'
import { listExitCandidates } from './queries/exit.ts'
import { summariseBurden } from './queries/summarise.ts'

export const routes = connect(endpoints, { summariseBurden, downloadBurden, listExitCandidates })
