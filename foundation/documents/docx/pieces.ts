/** The body: paragraphs, headings in their faces, tables in size 4. Drawings stay in the PDF; a line names them here. */
import { AlignmentType, HeadingLevel, Table, TableCell, TableRow, VerticalAlign, WidthType, type FileChild } from 'docx'
import type { Piece } from '../blocks.ts'
import type { Role } from '../fonts/roles.ts'
import { area, size, twips } from '../measures.ts'
import { indented, line, run } from './runs.ts'

const headingRoles: readonly Role[] = ['hei', 'kai', 'body', 'body']
const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

function table(piece: Extract<Piece, { kind: 'table' }>): Table {
  const shares = piece.widths.reduce((sum, share) => sum + share, 0)
  const widths = piece.widths.map((share) => twips((area.width * share) / shares))
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            verticalAlign: VerticalAlign.CENTER,
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            children: [
              line([run(text, { role: isHead ? 'hei' : 'body', size: size.four })], {
                alignment: isHead ? AlignmentType.CENTER : piece.right.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
              }),
            ],
          }),
      ),
    })
  return new Table({
    columnWidths: widths,
    width: { size: twips(area.width), type: WidthType.DXA },
    rows: [row(piece.head, true), ...piece.rows.map((cells) => row(cells, false))],
  })
}

export function editable(piece: Piece): FileChild[] {
  switch (piece.kind) {
    case 'heading': {
      const sign = run(piece.text, { role: headingRoles[piece.level - 1] ?? 'body' })
      return [indented(piece.then === '' ? [sign] : [sign, run(piece.then)], { heading: headingLevels[piece.level - 1], keepNext: piece.then === '' })]
    }
    case 'paragraph':
      return [indented([run(piece.text)])]
    case 'table': {
      const caption =
        piece.caption === '' ? [] : [line([run(piece.caption, { role: 'hei', size: size.four })], { alignment: AlignmentType.CENTER, keepNext: true })]
      return [...caption, table(piece)]
    }
    case 'figure':
      return [line([run(`〔${piece.caption}〕`)], { alignment: AlignmentType.CENTER })]
  }
}
