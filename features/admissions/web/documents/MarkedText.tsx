/** The text with its asks marked: number, underline and colour; a mark leads to what was found, and back. */
import type { DocumentAsk } from '../../contract/documents.ts'
import { stretches } from './marks.ts'
import { toneOf, type ShownAsk } from './states.ts'

type Marked = ShownAsk & Partial<Pick<DocumentAsk, 'decision'>>

export function MarkedText({ text, asks }: { text: string; asks: readonly Marked[] }) {
  return (
    <div className="document-text">
      {stretches(text, asks).map(({ text: words, ask, around, first }, place) => {
        if (!ask)
          return (
            <span key={place} className={around ? 'asking-sentence' : undefined}>
              {words}
            </span>
          )
        return (
          <a
            key={place}
            href={`#ask-${ask.position}`}
            id={first ? `text-${ask.position}` : undefined}
            className={`asking asking-${toneOf(ask)}${ask.decision === 'strike' ? ' asking-struck' : ''}`}
          >
            {first && <span className="ask-number">{ask.position + 1}</span>}
            {words}
          </a>
        )
      })}
    </div>
  )
}
