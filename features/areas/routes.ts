import { connect } from '../../foundation/request.ts'
import { recordChange } from './commands/change.ts'
import { checkAreasFile, importAreasFile } from './commands/import.ts'
import { saveProfile } from './commands/profile.ts'
import { endpoints } from './contract.ts'
import { getArea, listAreas } from './queries/list.ts'

export const routes = connect(endpoints, { listAreas, getArea, saveProfile, recordChange, checkAreasFile, importAreasFile })
