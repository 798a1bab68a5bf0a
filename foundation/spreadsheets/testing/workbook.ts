/** Workbooks built by hand for the tests, part by part, so that hostile ones can be built, too. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A zip of these parts; `compress: false` as programs write it that save themselves the work. */
export async function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, { compress = true } = {}): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content as string), name, { compress })
  zip.end()
  return buffer(zip.outputStream)
}

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export type SheetXml = { name?: string; state?: string; data?: string; before?: string; after?: string }
type Options = { sheets?: readonly SheetXml[]; strings?: string; styles?: string; workbookPr?: string; parts?: Readonly<Record<string, string | Uint8Array>> }

/** `data`: what stands inside <sheetData>; `before`, `after`: around it. `strings`: the <si> elements. `styles`: inside <styleSheet>. */
export function partsOf({ sheets = [{}], strings, styles, workbookPr = '', parts = {} }: Options): Record<string, string | Uint8Array> {
  const list = sheets.map(
    ({ name = '表', state }, at) => `<sheet name="${name}${at || ''}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ''}/>`,
  )
  const links = sheets.map((_, at) => `<Relationship Id="s${at}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}<Relationship Id="t" Type="${office}/styles" Target="styles.xml"/>${strings ? `<Relationship Id="u" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>` : ''}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${styles ?? ''}</styleSheet>`,
    ...(strings && { 'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(({ data = '', before = '', after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...parts,
  }
}

export const workbookOf = (options: Options): Promise<Buffer> => zipOf(partsOf(options))

/** Rows of texts and numbers as sheet data, from row 1. */
export const dataOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows
    .map((cells, at) => {
      const inner = cells.map((value, column) => {
        const place = `r="${String.fromCharCode(65 + column)}${at + 1}"`
        if (value === null) return ''
        return typeof value === 'number' ? `<c ${place}><v>${value}</v></c>` : `<c ${place} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
      })
      return `<row r="${at + 1}">${inner.join('')}</row>`
    })
    .join('')
