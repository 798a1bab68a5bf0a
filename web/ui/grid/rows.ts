/** The sheet of a grid, kept for its life: takes newer rows from the page, brings back what was held back, tells what is held back now. */
import { useEffect, useRef, useState } from 'react'
import type { GridProps } from './Grid.tsx'
import type { SayGrid } from './hand.ts'
import type { Language } from '../../../foundation/words.ts'
import { createSending } from './sending.ts'
import { createSheet, type Sheet } from './sheet.ts'
import { writtenText } from './show.ts'

type Latest = GridProps & { language: Language; w: SayGrid }

function begin(latest: { current: Latest }) {
  const { rows, heldBack } = latest.current
  const sheet = createSheet(rows)
  if (heldBack?.length) sheet.mark(heldBack.map(({ row, column, ...typed }) => ({ row, column, typed, value: sheet.content(row, column).value })))
  const send = createSending(sheet, {
    onEdit: () => latest.current.onEdit,
    // a masked value that was refused stays as typed, or it would be lost
    text: (key, value) => {
      const column = latest.current.columns.find((each) => each.key === key)
      return !column || column.kind === 'masked' ? String(value ?? '') : writtenText(column, value, latest.current.language)
    },
    notSaved: () => latest.current.w('notSaved'),
  })
  return { sheet, send }
}

function tellHeldBack(sheet: Sheet, latest: { current: Latest }) {
  let told = JSON.stringify(sheet.facts().heldBack)
  return sheet.subscribe(() => {
    const { heldBack } = sheet.facts()
    const now = JSON.stringify(heldBack)
    if (now === told) return
    told = now
    latest.current.onHeldBack?.(heldBack)
  })
}

export function useRows(props: Latest) {
  const latest = useRef(props)
  latest.current = props
  const [kept] = useState(() => begin(latest))
  const { rows } = props
  const first = useRef(rows)
  useEffect(() => {
    if (first.current !== rows) kept.sheet.take(rows)
    first.current = rows
  }, [kept, rows])
  useEffect(() => tellHeldBack(kept.sheet, latest), [kept])
  return kept
}
