/** Which parts of a workbook change when faults are put into one of its sheets. */
import { posix } from 'node:path'
import { letterOf } from '../letters.ts'
import type { CellFault } from '../types.ts'
import { relationsOf, readRelations, type Workbook } from '../workbook.ts'
import { faultWords } from '../words.ts'
import { declaration } from '../write/parts.ts'
import type { Zip } from '../zip.ts'
import { boxesPart, commentsPart, type Comment } from './comments.ts'
import type { FaultColumn } from './fault-column.ts'
import { faultPatches } from './fault-patches.ts'
import { legacyDrawing } from './legacy-drawing.ts'
import { patching } from './patch.ts'
import { rewrite, rewriteText } from './rewrite.ts'
import { redStyles } from './styles.ts'
import { withoutComputing, type Changes } from './workbook-parts.ts'

/** Excel grows slow with more boxes; the rest is red and listed in the column. */
const mostComments = 2000
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function commentsOf(byCell: ReadonlyMap<string, CellFault[]>): Comment[] {
  return [...byCell.values()]
    .slice(0, mostComments)
    .flatMap((same) => (same[0] ? [{ row: same[0].row, column: same[0].column, text: same.map(({ sentence }) => sentence).join('\n') }] : []))
}

async function relationsWith(zip: Zip, sheetPart: string, added: string): Promise<string> {
  const at = relationsOf(sheetPart)
  if (!zip.has(at)) return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${added}</Relationships>`
  return rewriteText({ name: zip.name, part: at }, await zip.text(at), { end: (name) => (name === 'Relationships' ? added : undefined) })
}

/** `last`: parts that can be written only when the sheet has been. */
export async function faultParts(
  zip: Zip,
  workbook: Workbook,
  sheetPart: string,
  faults: readonly CellFault[],
  place: FaultColumn,
): Promise<{ changes: Changes; last: string[] }> {
  const byCell = Map.groupBy(faults, ({ row, column }) => `${letterOf(column)}${row}`)
  const comments = commentsOf(byCell)
  const commented = comments.length > 0 || place.old.length > 0
  const red = await redStyles(zip, workbook.styles)
  const relations = await readRelations(zip, sheetPart)
  const known = (type: string) => relations.find((relation) => relation.type === type && zip.has(relation.target))
  const [oldComments, oldBoxes] = [known('comments')?.target, known('vmlDrawing')]
  const folder = posix.dirname(sheetPart)
  const own = posix.basename(sheetPart, '.xml')
  const commentsAt = oldComments ?? posix.join(folder, `../commentsOf-${own}.xml`)
  const boxesAt = oldBoxes?.target ?? posix.join(folder, `../drawings/vmlDrawingOf-${own}.vml`)
  const link = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="/${target}"/>`
  const links = `${oldComments ? '' : link('faultComments', 'comments', commentsAt)}${oldBoxes ? '' : link('faultBoxes', 'vmlDrawing', boxesAt)}`
  const kind = 'application/vnd.openxmlformats-officedocument'
  const kinds = `${oldComments ? '' : `<Override PartName="/${commentsAt}" ContentType="${kind}.spreadsheetml.comments+xml"/>`}${oldBoxes ? '' : `<Override PartName="/${boxesAt}" ContentType="${kind}.vmlDrawing"/>`}`

  const cells = patching(faultPatches(byCell, place, red))
  const sheet = () => rewrite({ name: zip.name, part: sheetPart }, zip.read(sheetPart), !commented || oldBoxes ? cells : legacyDrawing(cells, 'faultBoxes'))
  const changes = new Map<string, () => AsyncIterable<string> | string | Promise<string>>([[sheetPart, sheet]])
  if (commented) {
    const { xml, gone } = await commentsPart(zip, oldComments, comments, faultWords.author[0])
    changes.set('[Content_Types].xml', () => withoutComputing(zip, '[Content_Types].xml', kinds))
    changes.set(relationsOf(sheetPart), () => relationsWith(zip, sheetPart, links))
    changes.set(commentsAt, () => xml)
    changes.set(boxesAt, () => boxesPart(zip, oldBoxes?.target, comments, gone))
  }
  if (red && workbook.styles) changes.set(workbook.styles, red.part)
  return { changes: changes as Changes, last: workbook.styles ? [workbook.styles] : [] }
}
