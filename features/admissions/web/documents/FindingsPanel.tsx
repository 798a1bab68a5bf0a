/** Beside the text as it is typed: its length, and every ask with what covers it. */
import { useText, useWords } from '../../../../web/words.ts'
import { AskCard } from './AskCard.tsx'
import type { Findings } from './useFindings.ts'
import { words } from './words.ts'

export function FindingsPanel({ findings: { of, pending, ready, problem }, onShow }: { findings: Findings; onShow: (position: number) => void }) {
  const w = useWords(words)
  const text = useText()
  const asks = of?.asks ?? []
  const ofCommunity = asks.filter(({ audience }) => audience === 'community')
  const counts = { n: asks.length, c: ofCommunity.length, open: ofCommunity.filter(({ verdict }) => verdict !== 'covered').length }
  const status = !ready
    ? w('tooShort')
    : pending
      ? w('checking')
      : problem
        ? w('checkFailed', { why: text(problem.text) })
        : asks.length === 0
          ? w('noneFound')
          : w('foundCount', counts)
  return (
    <aside className="document-side" aria-labelledby="found-title">
      <h2 id="found-title">{w('found')}</h2>
      <p role="status" className="muted">
        {status}
        {ready && !pending && !problem && ` ${w('mayMiss')}`}
      </p>
      {of && (
        <p className={of.tooLong ? 'document-too-long' : 'muted'}>
          {w('length', { n: of.characters, most: of.most })}
          {of.tooLong && ` · ${w('overLength', { n: of.characters - of.most })}`}
        </p>
      )}
      <ol className="asks">
        {asks.map((ask) => (
          <AskCard
            key={ask.position}
            ask={ask}
            there={
              <button type="button" className="quiet-button" onClick={() => onShow(ask.position)}>
                {w('showThere')}
              </button>
            }
          />
        ))}
      </ol>
    </aside>
  )
}
