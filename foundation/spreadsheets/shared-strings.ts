/** The table of texts a workbook shares between its cells. Rich text is joined; how a name is pronounced (rPh) is left out. */
import type { Refusal } from '../refusal.ts'
import { brokenFile, tooMuchText } from './faults.ts'
import { limits } from './limits.ts'
import { readXml, unescapeExcel, type XmlEvents } from './xml.ts'
import type { Zip } from './zip.ts'

/** Events that gather the text of one `si` or `is` element: call `take` when it closes. */
export function textGatherer(tooLong: () => Refusal) {
  let text = ''
  let inText = false
  let spoken = 0
  return {
    open(name: string) {
      if (name === 'rPh') spoken += 1
      else if (name === 't') inText = spoken === 0
    },
    text(piece: string) {
      if (!inText) return
      text += piece
      if (text.length > limits.cellText) throw tooLong()
    },
    close(name: string) {
      if (name === 't') inText = false
      else if (name === 'rPh') spoken -= 1
    },
    take() {
      const whole = unescapeExcel(text)
      text = ''
      return whole
    },
  }
}

/** Refuses SPREADSHEET_TOO_MUCH_TEXT above `limits.sharedText` characters. */
export async function readSharedStrings(zip: Zip, part: string | undefined): Promise<string[]> {
  if (!part) return []
  const strings: string[] = []
  const gather = textGatherer(() => brokenFile(zip.name, part))
  let total = 0
  const events: XmlEvents = {
    open: gather.open,
    text: gather.text,
    close: (name) => {
      gather.close(name)
      if (name !== 'si') return
      const text = gather.take()
      // an entry costs memory even when it is empty
      total += text.length + 8
      if (total > limits.sharedText) throw tooMuchText(zip.name, limits.sharedText)
      strings.push(text)
    },
  }
  for await (const _ of readXml({ name: zip.name, part }, zip.read(part), events, () => []));
  return strings
}
