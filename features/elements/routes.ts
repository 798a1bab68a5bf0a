import { connect } from '../../foundation/request.ts'
import { draftElement } from './commands/draft.ts'
import { putElementInForce } from './commands/force.ts'
import { saveElement } from './commands/save.ts'
import { supersedeElement } from './commands/supersede.ts'
import { addSynonym } from './commands/synonym.ts'
import { endpoints } from './endpoints.ts'
import { listElements } from './queries/list.ts'
import { getElement, registryInForce } from './queries/read.ts'

export const routes = connect(endpoints, {
  listElements,
  getElement,
  readRegistry: registryInForce,
  draftElement,
  saveElement,
  putElementInForce,
  supersedeElement,
  addSynonym,
})
