import { connect } from '../../foundation/request.ts'
import { drawAllHeld } from './commands/draw.ts'
import { endForm } from './commands/end.ts'
import { confirmMapping } from './commands/mapping.ts'
import { saveForm } from './commands/save.ts'
import { startForm } from './commands/start.ts'
import { uploadTemplate } from './commands/template.ts'
import { endpoints } from './endpoints.ts'
import { checkForm } from './queries/check.ts'
import { getAdmittedForm, listAdmittedForms, listForms } from './queries/list.ts'
import { getForm } from './queries/read.ts'
import { downloadTemplate } from './queries/template.ts'

export const routes = connect(endpoints, {
  listForms,
  listAdmittedForms,
  getAdmittedForm,
  getForm,
  startForm,
  saveForm,
  checkForm,
  uploadTemplate,
  downloadTemplate,
  confirmMapping,
  drawAllHeld,
  endForm,
})
