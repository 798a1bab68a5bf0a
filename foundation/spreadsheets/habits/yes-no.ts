/** Yes and no as people tick them. */
import { halfWidth, textOf, type Typed } from './text.ts'

const yes = new Set(['是', '有', '对', '√', '✓', '✔', '☑', '■', '●', 'Y', 'YES', 'TRUE', 'T', '1', '已', '真'])
const no = new Set(['否', '无', '没有', '不是', '错', '×', '✗', '✘', '✕', 'X', '☒', '□', '☐', '○', 'N', 'NO', 'FALSE', 'F', '0', '未', '假'])

/** An empty cell is no answer, not a no. */
export function readYesNo(typed: Typed): { value: boolean } | { fault: 'empty' | 'neither' } {
  if (typeof typed === 'object' && typed.type === 'boolean') return { value: typed.value }
  const text = halfWidth(textOf(typed)).trim().toUpperCase()
  if (text === '') return { fault: 'empty' }
  if (yes.has(text)) return { value: true }
  return no.has(text) ? { value: false } : { fault: 'neither' }
}
