/** Sentences said in passing: that something worked, or a refusal where no notice has room. Shown by Passing.tsx. */
import { useSyncExternalStore } from 'react'

export type PassingNote = { id: number; sentence: string; tone: 'ok' | 'danger' }

const listeners = new Set<() => void>()
let notes: readonly PassingNote[] = []
let last = 0

function set(next: readonly PassingNote[]) {
  notes = next
  for (const listener of listeners) listener()
}

export function dropNote(id: number) {
  set(notes.filter((note) => note.id !== id))
}

/** A refusal stays twice as long; either can be put away earlier. */
export function sayInPassing(sentence: string, tone: PassingNote['tone'] = 'ok') {
  last += 1
  const id = last
  set([...notes, { id, sentence, tone }])
  setTimeout(() => dropNote(id), tone === 'ok' ? 6000 : 12_000)
}

export function usePassingNotes(): readonly PassingNote[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => notes,
  )
}
