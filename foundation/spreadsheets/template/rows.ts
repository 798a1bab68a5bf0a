/** A sheet of a template with rows of data put in: its text before them and after them. */
import { rewriteText } from '../change/rewrite.ts'
import { columnOf } from '../letters.ts'
import { readXmlText, type Attributes, type XmlSource } from '../xml.ts'
import { movedReferences, movedRow, type Shift } from './shift.ts'

export type RowPattern = { styles: (number | undefined)[]; attributes: string; last: number }

/** How the first row of data looks (styles by column, height), and which row is the last the template has. */
export function rowPattern(source: XmlSource, xml: string, row: number): RowPattern {
  const pattern: RowPattern = { styles: [], attributes: '', last: 0 }
  let [number, column] = [0, -1]
  readXmlText(source, xml, {
    open: (name, { r, s, ht, customHeight }) => {
      if (name === 'row') {
        number = r === undefined ? number + 1 : Number(r)
        pattern.last = number
        column = -1
        if (number === row && ht && customHeight) pattern.attributes = ` ht="${Number(ht)}" customHeight="1"`
      }
      if (name !== 'c') return
      column = r === undefined ? column + 1 : columnOf(r)
      if (number === row && s !== undefined) pattern.styles[column] = Number(s)
    },
  })
  return pattern
}

const mark = '\u0000rows\u0000'
const listed = new Set(['mergeCell', 'conditionalFormatting', 'dataValidation', 'hyperlink', 'autoFilter', 'f', 'ignoredError', 'protectedRange'])

/** The sheet's text on both sides of `count` rows that begin at `shift.start`. */
export function aroundRows(source: XmlSource, xml: string, shift: Shift, count: number): [before: string, after: string] {
  let [number, column] = [0, -1]
  let given = false
  let inFormula = false
  const give = () => {
    if (given) return ''
    given = true
    return mark
  }
  function openRow(attributes: Attributes): string | null {
    number = attributes.r === undefined ? number + 1 : Number(attributes.r)
    column = -1
    attributes.r = String(movedRow(number, shift))
    const before = number >= shift.start ? give() : ''
    if (number < shift.start || number >= Math.min(shift.end, shift.start + count)) return before
    pendingMark += before
    return null
  }
  let pendingMark = ''
  const takeMark = () => {
    const text = pendingMark
    pendingMark = ''
    return text
  }
  const text = rewriteText(source, xml, {
    open(name, attributes) {
      if (name === 'dimension') return null
      if (name === 'row') {
        const before = openRow(attributes)
        return before === null ? null : takeMark() + before
      }
      if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
        if (attributes.r !== undefined) attributes.r = attributes.r.replace(/\d+$/, String(movedRow(number, shift)))
      }
      if (listed.has(name))
        for (const key of ['ref', 'sqref']) if (attributes[key]) attributes[key] = movedReferences(attributes[key], shift, { single: false })
      inFormula = name === 'f' || name.startsWith('formula')
      return undefined
    },
    text: (piece) => (inFormula ? movedReferences(piece, shift) : piece),
    end: (name) => {
      inFormula = false
      return name === 'sheetData' ? takeMark() + give() : undefined
    },
  })
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at + mark.length)]
}
