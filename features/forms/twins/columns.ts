/** The columns of a sheet, or of a form, in a shape in which both can be compared. */
import { matchField } from '../overlap/match.ts'
import type { OverlapIndex } from '../overlap/index.ts'
import { readLabel } from '../overlap/normalise.ts'

/** `keys`: what the column is known by – its label without width and marks, and the data element it means. */
export type Column = { label: string; keys: readonly string[] }

/** Numbering and remarks say nothing of what a table asks. */
const empty = /^(序号|编号|行次|栏次|备注|说明|合计|总计|小计|填表人|审核人|联系人|日期|单位|盖章|签字)$/

/** Undefined for what every table has. `element`: known already, else the engine is asked. */
export function columnOf(label: string, path: readonly string[], element: string | null | undefined, index: OverlapIndex): Column | undefined {
  const exact = readLabel(label).exact
  if (exact === '' || empty.test(exact)) return undefined
  const heads = path.map((head) => readLabel(head).exact).filter((head) => head !== exact)
  const meant =
    element === undefined ? matchField(index, { id: '', label, path, kind: 'text', sectionKind: 'subjects' }).best?.element.key : (element ?? undefined)
  // a bare 姓名 below 监护人 is not the 姓名 of the row
  const keys = [`=${[...heads, exact].join('/')}`, ...(meant ? [`#${heads.length > 0 ? heads.join('/') : ''}${meant}`, `#${meant}`] : [])]
  return { label, keys: [...new Set(keys)] }
}
