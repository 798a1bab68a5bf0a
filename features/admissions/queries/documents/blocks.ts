/**
 * The passed text as blocks of the printed page. Headings are numbered by the page; a line is a heading only where the page would
 * give it the very number it was written with, so that what is printed says what was passed. Pure.
 */
import type { Block } from '../../../../foundation/documents.ts'
import { chineseNumber as chinese } from '../../../../foundation/documents/numbering.ts'

const longest = 40

export function blocksOf(body: string): Block[] {
  const blocks: Block[] = []
  let first = 0
  let second = 0
  for (const line of body.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const heading = (mark: string) => line.startsWith(mark) && line.length <= longest && !/[。；：]/.test(line)
    if (heading(`${chinese(first + 1)}、`)) {
      first += 1
      second = 0
      blocks.push({ kind: 'heading', level: 1, text: line.slice(line.indexOf('、') + 1) })
    } else if (first > 0 && heading(`（${chinese(second + 1)}）`)) {
      second += 1
      blocks.push({ kind: 'heading', level: 2, text: line.slice(line.indexOf('）') + 1) })
    } else blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}
