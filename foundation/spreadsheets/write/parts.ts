/** The fixed parts of a workbook we write. */
import { escapeXml } from '../xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Places in cellXfs below. `text` keeps what is typed into it as text, too; it is never a formula. */
export const styles = { plain: 0, heading: 1, day: 2, month: 3, year: 4, text: 5, note: 6 } as const

const font = (before = '', size = 11, after = '') => `<font>${before}<sz val="${size}"/>${after}<name val="宋体"/></font>`
const fonts = [font(), font('<b/>'), font('<i/>', 9, '<color rgb="FF7F7F7F"/>')]
const xf = (numFmt: number, fontId: number, more = '') => `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="0" borderId="0" xfId="0" ${more}`
const xfs = [
  `${xf(0, 0)}/>`,
  `<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>`,
  `${xf(164, 0, 'applyNumberFormat="1"')}/>`,
  `${xf(165, 0, 'applyNumberFormat="1"')}/>`,
  `${xf(166, 0, 'applyNumberFormat="1"')}/>`,
  `${xf(49, 0, 'applyNumberFormat="1" quotePrefix="1"')}/>`,
  `${xf(49, 2, 'applyFont="1"')}/>`,
]

export const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`,
  '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts><fonts count="3">${fonts.join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
}

/** The plan of the workbook; `printed`: the area to be printed and the rows repeated on every page. */
export function workbookPart(sheetName: string, printed?: { area: string; titles: string }): string {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`
  const defined = (name: string, at: string) => `<definedName name="_xlnm.${name}" localSheetId="0">${escapeXml(`${quoted}!${at}`)}</definedName>`
  const names = printed ? `<definedNames>${defined('Print_Area', printed.area)}${defined('Print_Titles', printed.titles)}</definedNames>` : ''
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`
}

/** A name Excel takes: at most 31 long, without its forbidden marks. */
export function sheetNameOf(name: string): string {
  const cleaned = name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/^['\s]+|['\s]+$/g, '')
    .slice(0, 31)
    .trim()
  return cleaned || '表'
}
