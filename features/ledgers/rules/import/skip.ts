/** Rows of a table that are no records. */
import { textOf } from '../../../../foundation/spreadsheets/habits/text.ts'
import type { Cell } from '../../../../foundation/spreadsheets/types.ts'
import { normaliseLabel } from '../../../elements/rules/label.ts'

export type Skip = 'totals' | 'footer' | 'heading' | 'blank'
export type Labelled = { index: number; label: string; path: readonly string[] }

const totals = /^(本页)?(合计|总计|小计|共计|累计|总数|合计数|total)(人数|户数|金额)?\d*$/
const footer = /^(注|备注|说明|填表|制表|审核|复核|审批|负责人|单位负责人|联系人|填报|经办|盖章|填表人|报送)/

/** `taken`: the columns that are read. Undefined for a row that may be a record. */
export function skipOf(cells: readonly (Cell | undefined)[], taken: readonly Labelled[]): Skip | undefined {
  const texts = cells.map((cell) => textOf(cell))
  const filled = texts.filter((text) => text !== '')
  const [first = ''] = filled
  if (totals.test(normaliseLabel(first))) return 'totals'
  const read = taken.filter(({ index }) => texts[index] !== undefined && texts[index] !== '')
  if (read.length >= 2 && read.every(({ index, path, label }) => [label, path.at(-1)].includes(texts[index]?.replace(/\s/g, '')))) return 'heading'
  if (footer.test(first) && (filled.length <= 2 || /[:：]/.test(first))) return 'footer'
  // what stands in a column that is read is a fault at worst; broken formulas are empty as texts and still something
  if (taken.every(({ index }) => cells[index] === undefined || (texts[index] === '' && cells[index].type !== 'error' && !cells[index].formula))) return 'blank'
  return undefined
}
