import { connect } from '../../foundation/request.ts'
import { whenTakenBack } from '../dispatches/commands/following.ts'
import { startCorrection } from './commands/correct.ts'
import { openCycle } from './commands/open.ts'
import { passReports } from './commands/pass.ts'
import { cancelCycle, planYear } from './commands/plan.ts'
import { redrawReport } from './commands/redraw.ts'
import { returnReport } from './commands/return.ts'
import { saveReport } from './commands/save.ts'
import { submitReport } from './commands/submit.ts'
import { withdrawCycle } from './commands/withdraw-cycle.ts'
import { endpoints } from './endpoints.ts'
import { publicCalendar } from './queries/calendar.ts'
import { getCycle, listCycles } from './queries/cycles.ts'
import { drillDown } from './queries/drill-down.ts'
import { readElementRollUp } from './queries/element-roll-up.ts'
import { exportElementRollUp } from './queries/export-element.ts'
import { exportRollUp } from './queries/export.ts'
import { listReports } from './queries/list.ts'
import { getReport } from './queries/read.ts'
import { listMeasuredMinutes } from './queries/measured.ts'
import { readRollUp } from './queries/roll-up.ts'
import { readSeries } from './queries/series.ts'

whenTakenBack(withdrawCycle)

export const routes = connect(endpoints, {
  planYear,
  listCycles,
  publicCalendar,
  getCycle,
  openCycle,
  cancelCycle,
  listReports,
  getReport,
  drillDown,
  saveReport,
  redrawReport,
  submitReport,
  returnReport,
  passReports,
  startCorrection,
  readRollUp,
  readSeries,
  exportRollUp,
  readElementRollUp,
  exportElementRollUp,
  listMeasuredMinutes,
})
