/** A cell as it is written into a workbook: numbers and days as such, so that people go on counting with them. */
import type { Written } from '../../../foundation/spreadsheets/types.ts'
import type { Element } from '../../elements/contract.ts'
import { showValue } from '../../elements/rules/show.ts'
import type { Subject } from '../contract.ts'
import { cellOf, valueOf, type Reader } from './cells.ts'

/** `unmasked`: the value itself; otherwise as on screen. */
export function writtenOf(subject: Subject, element: Element, reader: Reader, unmasked: boolean): Written {
  const cell = unmasked ? undefined : cellOf(subject, element, new Map(), reader)
  if (cell?.masked) return cell.shown
  const value = cell ? cell.value : (valueOf(subject, element.key, reader) ?? null)
  if (value === null) return null
  if (element.type === 'day' && typeof value === 'string') return { date: value }
  if (typeof value === 'number' && element.type !== 'money') return value
  const text = showValue(element, reader.registry.codeLists.get(element.codeList ?? ''), value, 'zh')
  return element.type === 'money' ? Number(text.replaceAll(',', '')) : text
}
