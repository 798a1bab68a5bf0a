import { connect } from '../../foundation/request.ts'
import { defineBaseline } from './commands/define-baseline.ts'
import { freezeBaseline } from './commands/freeze-baseline.ts'
import { endpoints } from './endpoints.ts'
import { listBaselines } from './queries/baselines.ts'
import { downloadBurden } from './queries/download.ts'
import { listExitCandidates } from './queries/exit.ts'
import { listBurdenDays, readBurdenDay } from './queries/days/read.ts'
import { downloadLifted } from './queries/lifted/csv.ts'
import { readLifted } from './queries/lifted/read.ts'
import { listPublishedFigures } from './queries/published/list.ts'
import { summariseBurden } from './queries/summarise.ts'

export const routes = connect(endpoints, {
  summariseBurden,
  downloadBurden,
  listExitCandidates,
  readLifted,
  downloadLifted,
  listBaselines,
  defineBaseline,
  freezeBaseline,
  listPublishedFigures,
  listBurdenDays,
  readBurdenDay,
})
