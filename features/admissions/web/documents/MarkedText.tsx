/** The text with its asks marked: number, underline and colour; a mark leads to what was found, and back. */
import { Fragment, type ReactNode } from 'react'
import type { DocumentAsk } from '../../contract/documents.ts'
import { placedIn, stretches } from './marks.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { toneOf, type ShownAsk } from './states.ts'

type Marked = ShownAsk & Partial<Pick<DocumentAsk, 'decision'>>
/** `after`: what stands behind a sentence. */
type Props = { text: string; asks: readonly Marked[]; after?: (sentence: Piece) => ReactNode }

export function MarkedText({ text, asks, after }: Props) {
  return (
    <div className="document-text">
      {piecesOf(text, placedIn(text, asks)).map((piece) => (
        <Fragment key={piece.start}>
          <span data-sentence={piece.saying ? piece.start : undefined}>
            <Stretches text={piece.text} asks={piece.asks} />
          </span>
          {piece.saying && after?.(piece)}
        </Fragment>
      ))}
    </div>
  )
}

/** `asks` with their places in this stretch of text. */
function Stretches({ text, asks }: { text: string; asks: readonly Marked[] }) {
  return stretches(text, asks).map(({ text: words, ask, around, first, also }, place) => {
    if (!ask)
      return (
        <span key={place} className={around ? 'asking-sentence' : undefined}>
          {words}
        </span>
      )
    return (
      <Fragment key={place}>
        {also.map(({ position }) => (
          <a key={position} href={`#ask-${position}`} id={`text-${position}`} className="ask-number">
            {position + 1}
          </a>
        ))}
        <a
          href={`#ask-${ask.position}`}
          id={first ? `text-${ask.position}` : undefined}
          className={`asking asking-${toneOf(ask)}${ask.decision === 'strike' ? ' asking-struck' : ''}`}
        >
          {first && <span className="ask-number">{ask.position + 1}</span>}
          {words}
        </a>
      </Fragment>
    )
  })
}
