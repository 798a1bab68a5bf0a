/** A department's own Excel form, read into sections and fields and kept as layout. */
import { storeFile } from '../../../foundation/files.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { readTemplate, templateBytes } from '../../../foundation/spreadsheets/template.ts'
import { say, type Text } from '../../../foundation/words.ts'
import type { FormContent } from '../contract.ts'
import { readKnown } from '../queries/known.ts'
import { readOverlapIndex } from '../queries/overlap-index.ts'
import { readForm } from '../queries/read.ts'
import { contentFaults } from '../rules/content.ts'
import { fieldsOf } from '../rules/fields.ts'
import { sectionsOf } from '../templates/sections.ts'
import { templateWords } from '../templates/words.ts'
import { populationOf, rhythmOf, titleOf } from '../templates/title.ts'
import { words } from '../words.ts'
import { objectOf, refuseFaults, saveContent, takeUpDraft, type Seen } from './store.ts'

const mostFields = 600

/** What is kept is filled later, so it is a .xlsx whatever was sent. */
async function asWorkbook(file: File): Promise<File> {
  const bytes = await templateBytes(file.name, new Uint8Array(await file.arrayBuffer()))
  return new File([new Uint8Array(bytes)], file.name.replace(/\.(xls|csv)$/i, '.xlsx'))
}

async function contentFrom({ db }: Request, before: FormContent, file: File) {
  const template = await readTemplate(file.name, new Uint8Array(await file.arrayBuffer()))
  const index = await readOverlapIndex(db)
  // the sheet's own title tells whom it asks about; the name a person gave the form stays
  const title = titleOf(template, file.name) || before.title
  const labels = template.sheets.flatMap(({ header, inputs }) => [...(header?.columns.map(({ label }) => label) ?? []), ...inputs.map(({ label }) => label)])
  const population = populationOf(index, title, labels.slice(0, mostFields))
  const { read, notices } = sectionsOf(template, index, { title, population })
  const most = Math.max(0, ...read.map(({ section }) => section.fields.length))
  if (read.length === 0) throw refusal('TEMPLATE_EMPTY', words.nothingRead, { status: 422 })
  if (most > mostFields) throw refusal('TEMPLATE_TOO_LARGE', words.tooManyFields, { status: 422, values: { n: most } })
  const known = await readKnown(db)
  const groups = population.tags.map((key) => known.tags.get(key) ?? key).join('、')
  const replaced = fieldsOf(before).length > 0 || before.rules.length > 0
  // of a form somebody has worked on, the rhythm is theirs
  const period = replaced ? before.period : (rhythmOf(title) ?? before.period)
  const told: Text[] = [
    title === before.title ? say(templateWords.title, { title }) : say(templateWords.titleKept, { title, kept: before.title }),
    ...(period === before.period ? [] : [say(templateWords.period, { title })]),
    ...(groups ? [say(templateWords.population, { population: groups })] : []),
    ...notices,
    ...(replaced ? [say(templateWords.replaced)] : []),
  ]
  // rules speak of fields by number, and these are other fields now
  const content: FormContent = { ...before, period, sections: read.map(({ section }) => section), rules: [] }
  const layout = { fileName: file.name, sheets: read.map(({ sheet, section }) => ({ ...sheet, sectionId: section.id })) }
  return { content, layout, title, notices: told, known }
}

/**
 * Replaces the draft's sections. Refuses what foundation/spreadsheets refuses of a hostile or broken file, a template
 * without anything to fill (TEMPLATE_EMPTY), and one with too much (TEMPLATE_TOO_LARGE).
 */
export async function uploadTemplate(request: Request, { file, ...seen }: Seen & { file: File }) {
  const { db, actor, now } = request
  const before = await takeUpDraft(request, seen)
  const workbook = await asWorkbook(file)
  const { content, layout, title, notices, known } = await contentFrom(request, before.content, workbook)
  refuseFaults('FORM_FAULTS', words.faults, contentFaults(content, known))
  const stored = await storeFile(db, workbook, { by: actor.accountId ?? '', organisationId: actor.organisationId, now })
  const { saved, overlap } = await saveContent(request, before, content, { layout, layoutFileId: stored.id })
  await request.record({
    event: 'forms.templateRead',
    object: objectOf(before),
    before: { content: before.content, layoutFileId: before.layoutFileId },
    after: { file: stored.name, sha256: stored.sha256, fields: fieldsOf(content).length },
  })
  return { content: saved.content, title, notices, form: await readForm(request, saved, overlap) }
}
