/** Words quoted from a sentence the way the sentence writes them: the rules read it normalised, a reader knows it as it was written. Pure. */
import type { Text } from '../../../../foundation/words.ts'
import { placeOf, sentencesOf } from './sentences.ts'

/** Quotation marks inside quotation marks are single ones. */
export const inQuotes = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')

/** The message with what it quotes between “ and ” put as `original` writes it; unchanged where it quotes something else. */
function quotedAsWritten(message: string, original: string): string {
  const [sentence] = sentencesOf(original)
  const from = message.indexOf('“') + 1
  if (!sentence || from === 0) return message
  for (let to = message.lastIndexOf('”'); to > from; to = message.lastIndexOf('”', to - 1)) {
    const [, before = '', words = '', after = ''] = /^(…?)(.*?)(…?)$/s.exec(message.slice(from, to)) ?? []
    const place = sentence.plain.indexOf(words)
    if (words === '' || place < 0) continue
    const { start, end } = placeOf(sentence, place, words.length)
    return `${message.slice(0, from)}${before}${inQuotes(original.slice(start, end))}${after}${message.slice(to)}`
  }
  return message
}

export const asWritten = ({ zh, en }: Text, original: string): Text => ({ zh: quotedAsWritten(zh, original), en: quotedAsWritten(en, original) })
