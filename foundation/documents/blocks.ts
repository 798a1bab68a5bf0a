/** Blocks as the page gets them: numbered, cleaned, one paragraph each. */
import type { Language } from '../words.ts'
import { svgOf } from './drawing.ts'
import { headingNumbers } from './numbering.ts'
import { oneLine, paragraphs } from './text.ts'
import type { Block } from './types.ts'

export type Piece =
  | { kind: 'heading'; level: number; text: string; then: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][]; widths: number[]; right: number[] }
  | { kind: 'figure'; svg: string; says: string; width: number; caption: string }

const cells = (row: readonly string[], columns: number) => Array.from({ length: columns }, (_, column) => oneLine(row[column] ?? ''))

const listSigns: Record<Language, (place: number | undefined) => string> = {
  zh: (place) => (place === undefined ? '——' : `（${place}）`),
  en: (place) => (place === undefined ? '– ' : `(${place}) `),
}

function pieces(block: Block, number: (level: 1 | 2 | 3 | 4) => string, language: Language): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: number(block.level) + oneLine(block.text), then: oneLine(block.then ?? '') }]
    case 'paragraph':
      return paragraphs(block.text).map((text) => ({ kind: 'paragraph', text }))
    case 'list':
      return block.items.map((item, index) => ({ kind: 'paragraph', text: listSigns[language](block.numbered ? index + 1 : undefined) + oneLine(item) }))
    case 'table': {
      const columns = Math.max(block.head.length, 1)
      return [
        {
          kind: 'table',
          caption: oneLine(block.caption ?? ''),
          head: cells(block.head, columns),
          rows: block.rows.map((row) => cells(row, columns)),
          widths: Array.from({ length: columns }, (_, column) => block.widths?.[column] ?? 1),
          right: [...(block.right ?? [])],
        },
      ]
    }
    case 'figure':
      return [
        { kind: 'figure', svg: svgOf(block.drawing), says: oneLine(block.says), width: Math.min(block.width, 156), caption: oneLine(block.caption ?? '') },
      ]
  }
}

/** Headings are numbered through the whole body; an attachment begins anew. */
export function piecesOf(body: readonly Block[], language: Language): Piece[] {
  const number = headingNumbers(language)
  return body.flatMap((block) => pieces(block, number, language))
}
