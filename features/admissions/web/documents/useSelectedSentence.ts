/** The sentence a reader selects with the mouse in a marked text. */
import { useEffect, useState, type RefObject } from 'react'

/** How much of a sentence's text is selected. */
function selectedOf(sentence: Element, selected: Range): number {
  const part = document.createRange()
  part.selectNodeContents(sentence)
  if (part.compareBoundaryPoints(Range.START_TO_START, selected) < 0) part.setStart(selected.startContainer, selected.startOffset)
  if (part.compareBoundaryPoints(Range.END_TO_END, selected) > 0) part.setEnd(selected.endContainer, selected.endOffset)
  return part.toString().trim().length
}

/** Of several selected sentences the one most of the selection lies in. */
function sentenceSelected(text: Element): number | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const [most] = [...text.querySelectorAll('[data-sentence]')]
    .filter((sentence) => range.intersectsNode(sentence))
    .map((sentence) => ({ start: Number(sentence.getAttribute('data-sentence')), selected: selectedOf(sentence, range) }))
    .filter(({ selected }) => selected > 0)
    .toSorted((one, other) => other.selected - one.selected)
  return most?.start
}

/** Where the selected sentence begins; it stays until another is selected. */
export function useSelectedSentence(text: RefObject<Element | null>): number | undefined {
  const [start, setStart] = useState<number>()
  useEffect(() => {
    // the mouse may be let go outside the text
    const look = () => setStart((before) => (text.current ? (sentenceSelected(text.current) ?? before) : before))
    document.addEventListener('mouseup', look)
    return () => document.removeEventListener('mouseup', look)
  }, [text])
  return start
}
