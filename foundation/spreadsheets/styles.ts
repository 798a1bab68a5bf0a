/** Which cell styles of a workbook show dates: one entry for each `xf` of cellXfs, in order. */
import { dateFormatBy, type DateFormat } from './formats.ts'
import { readXmlText } from './xml.ts'
import type { Zip } from './zip.ts'

export async function readDateStyles(zip: Zip, part: string | undefined): Promise<(DateFormat | undefined)[]> {
  if (!part) return []
  const codes = new Map<number, string>()
  const styles: (DateFormat | undefined)[] = []
  let inside = false
  readXmlText({ name: zip.name, part }, await zip.text(part), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
      else if (name === 'cellXfs') inside = true
      else if (name === 'xf' && inside) styles.push(dateFormatBy(Number(numFmtId ?? 0), codes.get(Number(numFmtId))))
    },
    close: (name) => {
      if (name === 'cellXfs') inside = false
    },
  })
  return styles
}
