/** The page of the file for editing: paper, margins, the grid of 22 × 28, page numbers, and what the fonts are also called. */
import { AlignmentType, Document, DocumentGridType, Footer, PageNumber, Packer, Paragraph, TextRun, type FileChild } from 'docx'
import { faces, roles } from '../fonts/roles.ts'
import { cell, margin, numberBelow, paper, pitch, points, size, twips } from '../measures.ts'

function footer(side: 'left' | 'right'): Footer {
  const font = faces.number.names[0] ?? faces.number.face
  const text = new TextRun({ font, size: size.four * 2, children: ['— ', PageNumber.CURRENT, ' —'] })
  const indent = { [side]: size.four * 20 }
  return new Footer({ children: [new Paragraph({ alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT, indent, children: [text] })] })
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Word looks for a font by its other names (w:altName) before it takes any font at all. */
function fontTable(): string {
  const entries = roles.map((role) => {
    const [name = faces[role].face, ...others] = faces[role].names
    return `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(others.join(','))}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`
}

/** The grid's share of a character: 1/4096 of a point more or less than the font's own width. */
const charSpace = Math.round((points(cell) - size.three) * 4096)

export async function packed(
  children: readonly FileChild[],
  { title, author, firstNumbered }: { title: string; author: string; firstNumbered: boolean },
): Promise<Uint8Array> {
  const numbered = { default: footer('right'), even: footer('left'), ...(firstNumbered ? {} : { first: new Footer({ children: [new Paragraph({})] }) }) }
  const document = new Document({
    title,
    creator: author,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: size.three * 2, font: faces.body.names[0] } } } },
    sections: [
      {
        properties: {
          titlePage: !firstNumbered,
          page: {
            size: { width: twips(paper.width), height: twips(paper.height) },
            margin: {
              top: twips(margin.top),
              left: twips(margin.left),
              right: twips(margin.right),
              bottom: twips(margin.bottom),
              footer: twips(margin.bottom - numberBelow) - size.four * 20,
              header: twips(15),
            },
          },
          grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: twips(pitch), charSpace },
        },
        footers: numbered,
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }]))
}
