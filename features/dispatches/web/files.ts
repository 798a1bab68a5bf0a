/** What an attachment may be, asked before it travels; the server recognises it by its content again. */
import type { Pair, Values } from '../../../foundation/words.ts'
import { words } from './send/words.ts'

export const largest = 20 * 1024 * 1024
export const mostFiles = 10
/** As in foundation/file-kinds.ts, which looks at the content. */
export const accepted = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.doc,.xls,.csv,.txt'

/** Why a file cannot be taken, or undefined. @param already how many there are */
export function faultOfFile({ name, size }: { name: string; size: number }, already: number): { pair: Pair; values: Values } | undefined {
  if (already >= mostFiles) return { pair: words.tooMany, values: { name } }
  if (size > largest) return { pair: words.tooLarge, values: { name, size: (size / 1024 / 1024).toFixed(1) } }
  const ending = /\.\w+$/.exec(name.toLowerCase())?.[0]
  if (!ending || !accepted.split(',').includes(ending)) return { pair: words.wrongType, values: { name } }
  return undefined
}

export function sayBytes(size: number): string {
  return size >= 1024 * 1024 ? `${(size / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(size / 1024))} KB`
}
