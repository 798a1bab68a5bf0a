/** The text for its reviewer: a missed sentence is selected with the mouse, or reached by keyboard where every sentence has its step. */
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { DocumentRead } from '../../contract/documents.ts'
import { MarkedText } from './MarkedText.tsx'
import { MarkForm } from './MarkForm.tsx'
import type { Piece } from './pieces.ts'
import { useSelectedSentence } from './useSelectedSentence.ts'
import { words } from './words.ts'

export function MarkableText({ document: reviewed }: { document: DocumentRead }) {
  const w = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  const selected = useSelectedSentence(box)
  const [each, setEach] = useState(false)
  const [open, setOpen] = useState<number>()

  const left = useRef<number>(undefined)

  // the step stands again where the form stood; the keyboard goes on from there
  useEffect(() => {
    if (open === undefined && left.current !== undefined) box.current?.querySelector<HTMLElement>(`[data-mark="${left.current}"]`)?.focus()
    left.current = open
  }, [open])

  const step = (sentence: Piece) => {
    if (open === sentence.start) return <MarkForm document={reviewed} sentence={sentence} onClose={() => setOpen(undefined)} />
    if (!each && selected !== sentence.start) return null
    return (
      <button
        type="button"
        className="mark-here"
        data-mark={sentence.start}
        aria-label={w('markHereWhere', { sentence: sentence.text })}
        onClick={() => setOpen(sentence.start)}
      >
        {w('markHere')}
      </button>
    )
  }

  return (
    <div ref={box}>
      <p className="muted">
        {w('markHow')}{' '}
        <button type="button" className="plain-button" aria-pressed={each} onClick={() => setEach(!each)}>
          {w('markBySentence')}
        </button>
      </p>
      <MarkedText text={reviewed.body} asks={reviewed.asks} after={step} />
    </div>
  )
}
