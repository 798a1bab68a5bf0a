/** What a form's validation rules say of a report: warn or block, with the numbers put in. */
import type { FormContent } from '../../forms/contract.ts'
import { evaluate } from '../../forms/rules/formula.ts'
import { explain } from '../../forms/rules/formula/explain.ts'
import { parseFormula } from '../../forms/rules/formula/parse.ts'
import { fieldsRead } from '../../forms/rules/formula/tree.ts'
import type { RuleFinding } from '../contract.ts'
import type { StoredCells } from './cells.ts'
import { readingOf, type Around, type Row } from './reading.ts'

/** Rules that do not hold. One that needs what is not known yet (no last period, an empty cell) says nothing. */
export function findingsOf(content: Pick<FormContent, 'sections' | 'rules'>, cells: StoredCells, rows: readonly Row[], around: Around): RuleFinding[] {
  const reading = readingOf(content, cells, rows, around)
  return content.rules.flatMap(({ id, expression, severity, sentence }) => {
    const read = parseFormula(expression)
    if (!('formula' in read) || evaluate(read.formula, reading) !== false) return []
    return [{ ruleId: id, severity, sentence, explained: explain(read.formula, reading), fieldIds: fieldsRead(read.formula) as RuleFinding['fieldIds'] }]
  })
}
