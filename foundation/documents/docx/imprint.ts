/** 版记 as a table that hangs at the foot of the page it ends on. */
import { AlignmentType, BorderStyle, RelativeVerticalPosition, Table, TableAnchorType, TableCell, TableRow, TabStopType, WidthType, type FileChild } from 'docx'
import type { OfficialPage } from '../official.ts'
import { area, size, twips } from '../measures.ts'
import { line, run } from './runs.ts'

const none = { style: BorderStyle.NONE, size: 0 }
// eighths of a point: 0.35 mm and 0.25 mm
const ruleOf = (eighths: number) => ({ style: BorderStyle.SINGLE, size: eighths, color: '000000' })
const [thick, thin] = [ruleOf(8), ruleOf(6)]

export function imprint({ copies, printed, layout }: OfficialPage): FileChild[] {
  const look = { size: size.four }
  const inner = twips(area.width) - size.four * 40
  const rows = [
    ...(copies
      ? [
          line([run(copies.label + copies.names, look)], {
            alignment: AlignmentType.BOTH,
            pitch: 8,
            indent: { left: size.four * 80, hanging: size.four * 60, right: size.four * 20 },
          }),
        ]
      : []),
    ...(printed
      ? [
          line([run(`${printed.name}\t${printed.date}`, look)], {
            pitch: 8,
            indent: { left: size.four * 20 },
            tabStops: [{ type: TabStopType.RIGHT, position: inner + size.four * 20 }],
          }),
        ]
      : []),
  ]
  if (rows.length === 0) return []
  const ruled = layout !== 'letter'
  return [
    new Table({
      width: { size: twips(area.width), type: WidthType.DXA },
      float: { verticalAnchor: TableAnchorType.MARGIN, horizontalAnchor: TableAnchorType.MARGIN, relativeVerticalPosition: RelativeVerticalPosition.BOTTOM },
      borders: {
        left: none,
        right: none,
        insideVertical: none,
        top: ruled ? thick : none,
        bottom: ruled ? thick : none,
        insideHorizontal: ruled ? thin : none,
      },
      rows: rows.map(
        (row) =>
          new TableRow({
            children: [new TableCell({ width: { size: twips(area.width), type: WidthType.DXA }, margins: { left: 0, right: 0 }, children: [row] })],
          }),
      ),
    }),
  ]
}
