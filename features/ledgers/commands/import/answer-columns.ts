/** The person says what the columns are, or takes another sheet. */
import type { z } from 'zod'
import { json } from '../../../../foundation/database.ts'
import { refusal, type FieldFault } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say, type Pair } from '../../../../foundation/words.ts'
import { calculatedIn } from '../../../elements/rules/calculated.ts'
import type { ImportColumn } from '../../contract/imports.ts'
import type { endpoints } from '../../endpoints/imports.ts'
import { importWords as words, matchWords } from '../../import-words.ts'
import { findToWrite } from '../../queries/import/find.ts'
import { readImport, type ImportRead } from '../../queries/import/read.ts'
import type { LedgerView } from '../../queries/view.ts'
import { calculatedNames, namedElement } from '../../rules/named.ts'
import { words as ledgerWords } from '../../words.ts'
import { beginCheck } from './begin-check.ts'
import { missingNotice } from './first-notices.ts'
import { move } from './move.ts'
import { readImportJob } from './read-job.ts'
import { requireFile } from './require-file.ts'

type Answered = z.output<NonNullable<(typeof endpoints.matchColumns)['~orpc']['inputSchema']>>

/** While nothing is written yet, a person may always think again. */
const beforeCommit = ['read', 'checking', 'checked'] as const

function faultsOf(columns: readonly ImportColumn[], given: Answered['columns'], { ledger, registry }: LedgerView): FieldFault[] {
  const faults: FieldFault[] = []
  const keys = new Set(ledger.columns.map(({ elementKey }) => elementKey))
  const fault = (field: string, pair: Pair, values = {}) => faults.push({ field, text: say(pair, values) })
  for (const { index, elementKey } of given) {
    if (!columns.some((column) => column.index === index)) fault(`column${index}`, words.noSuchColumn, { column: index + 1 })
    else if (elementKey !== null && calculatedIn(registry.derivations).has(elementKey))
      fault(`column${index}`, ledgerWords.calculated, calculatedNames(elementKey, registry))
    else if (elementKey !== null && !keys.has(elementKey))
      fault(`column${index}`, words.notInLedger, { element: namedElement(registry.elements.get(elementKey), elementKey) })
  }
  const unsure = columns.filter(({ use }) => use === 'unsure')
  if (unsure.length > 0) fault('columns', words.stillUnsure, { columns: unsure.map(({ letter }) => letter).join('、') })
  const byElement = Map.groupBy(
    columns.filter(({ use }) => use === 'take'),
    ({ elementKey }) => elementKey ?? '',
  )
  for (const [key, same] of byElement) {
    const named = { element: namedElement(registry.elements.get(key), key), columns: same.map(({ letter }) => letter).join('、') }
    if (same.length > 1) for (const { index } of same) fault(`column${index}`, words.takenTwice, named)
  }
  if (byElement.size === 0) fault('columns', words.nothingTaken)
  return faults
}

/** `take` without an element is no answer. */
function answered(column: ImportColumn, given: Answered['columns']): ImportColumn {
  const said = given.find(({ index }) => index === column.index)
  if (!said || (said.use === column.use && said.elementKey === column.elementKey)) return column
  const use = said.use === 'take' && said.elementKey === null ? 'unsure' : said.use
  const elementKey = use === 'take' ? said.elementKey : use === 'unsure' ? column.elementKey : null
  return { ...column, use, elementKey, confidence: use === 'take' ? 1 : 0, reasons: [say(matchWords.chosen)] }
}

/** The same columns again check again: against what the ledger holds by now. Refuses COLUMNS_FAULTY (422) with a sentence per column; otherwise the dry run begins. */
export async function matchColumns(request: Request, { id, revision, columns: given }: Answered): Promise<ImportRead> {
  const { found, view } = await findToWrite(request, id)
  requireFile(found)
  const columns = found.columns.map((column) => answered(column, given))
  const fields = faultsOf(columns, given, view)
  if (fields.length > 0) throw refusal('COLUMNS_FAULTY', words.nothingTaken, { status: 422, fields, values: {} })
  const kept = found.notices.filter(({ code }) => code === 'hiddenColumn' || code === 'unlabelled')
  const notices = [...kept, ...missingNotice(columns, view.ledger, view.registry.elements)]
  const moved = await move(request, found, { revision }, beforeCommit, { state: 'checking', columns: json(columns), notices: json(notices) })
  await beginCheck(request, moved)
  return readImport(request, moved)
}

/** Refuses NO_SUCH_SHEET (422). */
export async function chooseSheet(request: Request, { id, revision, sheet }: { id: string; revision: number; sheet: string }): Promise<ImportRead> {
  const { found } = await findToWrite(request, id)
  requireFile(found)
  if (!found.sheets.some(({ name }) => name === sheet)) throw refusal('NO_SUCH_SHEET', words.noSuchSheet, { status: 422, values: { sheet } })
  const moved = await move(request, found, { revision }, beforeCommit, { state: 'reading', sheet, columns: json([]), notices: json([]), good: 0, faulty: 0 })
  await request.start(readImportJob, { district: moved.district, id: moved.id, run: moved.run })
  return readImport(request, moved)
}
