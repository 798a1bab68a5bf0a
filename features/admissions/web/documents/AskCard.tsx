/** One ask: where, what kind, what the rules made of it and why; what else there is to say stands below. */
import type { ReactNode } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { ClauseName } from '../../../laws/web/clauses/ClauseName.tsx'
import { toneOf, verdictShown, type ShownAsk } from './states.ts'
import { askKindWords, namedWords, streetNamed, words } from './words.ts'

/** The words that ask: two cards of one sentence differ by them; nothing where they are the whole of it. */
function wordsOf({ text, sentence, words: { start, end } }: ShownAsk): string {
  const said = text.slice(start - sentence.start, end - sentence.start)
  return said.length < text.length - 1 ? said : ''
}

type Props = { ask: ShownAsk; there: ReactNode; children?: ReactNode }

export function AskCard({ ask, there, children }: Props) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { position, kind, audience, named, verdict, explanation, clause, marked } = ask
  const said = wordsOf(ask)
  const { tone, word } = verdictShown[verdict]
  return (
    <li className={`ask ask-${toneOf(ask)}`} id={`ask-${position}`} tabIndex={-1}>
      <div className="ask-head">
        <h3>
          <span className="hidden-words">{w('placeNumber', { n: position + 1 })}</span>
          <span className="ask-number" aria-hidden="true">
            {position + 1}
          </span>
          {text(askKindWords[kind])}
        </h3>
        <span className="muted">{w(audience === 'community' ? 'toCommunity' : 'toStreet')}</span>
        <StateTag tone={audience === 'community' ? tone : 'neutral'} word={word} />
      </div>
      <blockquote>{ask.text}</blockquote>
      {said && <p className="muted">{w('byTheWords', { words: said })}</p>}
      {marked && (
        <p>
          <StateTag tone="info" word={w('markedBy')} /> <span className="muted">{w('markedByWhom', { who: marked.by, when: format.instant(marked.at) })}</span>
        </p>
      )}
      <p>{text(explanation)}</p>
      <p className="ask-foot">
        {there}
        <span className="muted">
          {w(audience === 'community' ? 'how' : 'howStreet', { why: text(audience === 'street' && named === 'named' ? streetNamed : namedWords[named]) })}
        </span>
        {clause && (
          <span className="muted">
            <ClauseName of={clause} />
          </span>
        )}
      </p>
      {children}
    </li>
  )
}
