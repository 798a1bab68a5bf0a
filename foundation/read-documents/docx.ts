/** The text of a .docx: paragraphs, and tables row by row; what was deleted under tracking is left out. */
import { readXmlText } from '../spreadsheets/xml.ts'
import { openZip } from '../spreadsheets/zip.ts'
import { refusal } from '../refusal.ts'
import { openTables } from './docx-tables.ts'
import { readWords as words } from './words.ts'

const main = 'word/document.xml'

/** Elements whose text does not stand on the page: deletions, field codes, what is there for older programs once more. */
const hidden = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'txbxContent'])

export async function readDocx(name: string, bytes: Uint8Array): Promise<string> {
  const zip = await openZip(name, bytes)
  if (!zip.has(main)) throw refusal('DOCUMENT_KIND', words.kind, { status: 415, values: { name } })
  const lines: string[] = []
  const tables = openTables((told) => lines.push(...told))
  let line = ''
  let inText = 0
  let unseen = 0
  readXmlText({ name, part: main }, await zip.text(main), {
    open: (element, attributes) => {
      if (hidden.has(element)) unseen += 1
      if (unseen > 0) return
      tables.open(element, attributes)
      if (element === 't') inText += 1
      if (element === 'tab') line += ' '
      if (element === 'br' || element === 'cr') line += '\n'
    },
    text: (text) => {
      if (inText > 0 && unseen === 0) line += text
    },
    close: (element) => {
      if (hidden.has(element)) {
        unseen -= 1
        return
      }
      if (unseen > 0) return
      tables.close(element)
      if (element === 't') inText -= 1
      if (element === 'p') {
        if (!tables.take(line)) lines.push(line)
        line = ''
      }
    },
  })
  return lines.join('\n')
}
