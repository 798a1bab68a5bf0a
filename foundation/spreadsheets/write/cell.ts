/** One cell as XML. A text is always a text: no number, no formula, whatever it begins with. */
import { cut } from '../cells.ts'
import { toSerial } from '../serials.ts'
import type { Written } from '../types.ts'
import { escapeXml } from '../xml.ts'
import { styles } from './parts.ts'

/** Excel's limit for one cell. */
const longest = 32_767
const grains = { [cut.day]: styles.day, [cut.month]: styles.month, [cut.year]: styles.year } as const

/** The text's digits or its first mark would tempt Excel to take it for something else when it is next edited. */
const tempting = /^['\d=+\-@\t\r]/

export function textXml(reference: string, text: string, style: number | undefined): string {
  const shown = text.length > longest ? text.slice(0, longest) : text
  const kept = /^\s|\s$|\n|\t/.test(shown) ? ' xml:space="preserve"' : ''
  return `<c r="${reference}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t${kept}>${escapeXml(shown)}</t></is></c>`
}

/** '' for what is empty. Styles are those of parts.ts. */
export function cellXml(reference: string, value: Written): string {
  if (typeof value === 'string') return value === '' ? '' : textXml(reference, value, tempting.test(value) ? styles.text : undefined)
  if (typeof value !== 'object' || value === null) return styledXml(reference, value, undefined, false)
  const grain = grains[value.date.length as 4 | 7 | 10]
  return styledXml(reference, value, grain, grain !== undefined)
}

/** The cell in a workbook that has styles of its own; a date goes as a text where the style would show its number. */
export function styledXml(reference: string, value: Written, style: number | undefined, showsDates: boolean): string {
  const styled = style ? ` s="${style}"` : ''
  if (value === null || value === undefined || value === '') return style ? `<c r="${reference}"${styled}/>` : ''
  if (typeof value === 'string') return textXml(reference, value, style)
  if (typeof value === 'boolean') return `<c r="${reference}"${styled} t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'number') {
    // from 16 digits on Excel would make zeros of the last ones
    if (Math.abs(value) < 1e15) return `<c r="${reference}"${styled}><v>${value}</v></c>`
    return textXml(reference, Number.isInteger(value) ? BigInt(value).toString() : String(value), style)
  }
  const serial = showsDates ? toSerial(value.date) : undefined
  return serial === undefined ? textXml(reference, value.date, style) : `<c r="${reference}"${styled}><v>${serial}</v></c>`
}
