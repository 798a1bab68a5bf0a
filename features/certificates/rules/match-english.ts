/** English titles in an English sentence, by whole words: 「kinship certificate」, or 「kinship」 alone. */
import type { Marked } from '../contract/asked.ts'

export type EnglishHit = { base: number; length: number; by: 'title' | 'synonym'; mark: Marked }

const kinds = /[\s-]+(certificate|letter|opinion|proof)$/i

function find(sentence: string, name: string): Marked | undefined {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const found = words.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

/** The whole title counts like a Chinese one, its words without 「certificate」 like another word for it. */
export function englishHit(sentence: string, titleEn: string | null | undefined): EnglishHit | undefined {
  if (!titleEn) return undefined
  const whole = find(sentence, titleEn)
  if (whole) return { base: 1, length: 12, by: 'title', mark: whole }
  const short = titleEn.replace(kinds, '')
  const part = short.length >= 5 && short !== titleEn ? find(sentence, short) : undefined
  return part && { base: 0.9, length: 6, by: 'synonym', mark: part }
}
