/** A seal as the page gets it: 42 mm across unless its owner says otherwise, with what is read out to whoever does not see it. */
import { sayIn, type Language } from '../words.ts'
import type { Seal } from './types.ts'
import { words } from './words.ts'

export type SealPiece = { svg: string; millimetres: number; says: string }

export function sealPiece(seal: Seal | undefined, signedBy: readonly string[], language: Language): SealPiece | null {
  if (!seal) return null
  return { svg: seal.svg, millimetres: seal.millimetres ?? 42, says: sayIn(language, words.sealOf, { names: signedBy.join(language === 'zh' ? '、' : ', ') }) }
}
