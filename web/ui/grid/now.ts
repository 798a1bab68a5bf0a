/** The hand of the person and everything the commands may ask, gathered anew at every drawing; and the tools the lines share. */
import { useId, useMemo, useRef, useState, type RefObject } from 'react'
import { useLanguage, useWords } from '../../words.ts'
import { keep } from './edit-commands.ts'
import { fitWords } from './fit-words.ts'
import type { GridProps } from './Grid.tsx'
import type { Field, Hand, Now } from './hand.ts'
import type { Plan } from './plan.ts'
import type { Sheet } from './sheet.ts'
import type { useSight } from './sight.ts'
import type { GridTools } from './tools.ts'
import type { Batch } from './types.ts'
import { words } from './words.ts'

type Given = {
  props: GridProps
  sheet: Sheet
  send: (batch: Batch) => Promise<void>
  order: readonly string[]
  view: ReturnType<typeof useSight>
  help: RefObject<HTMLElement | null>
  announce: (sentence: string) => void
  preview: (plan: Plan) => void
}

const nothing = () => undefined

export function useNow({ props, sheet, send, order, view, help, announce, preview }: Given) {
  const { columns, aboutCell = nothing, onReveal, open, newRow, mostCopied = 2000 } = props
  const w = useWords(words)
  const say = useWords(fitWords)
  const language = useLanguage()
  const lineId = useId()
  const input = useRef<Field>(null)
  const inside = useRef(false)
  const [kept, setKept] = useState<Hand>({ active: { row: 0, column: 0 }, far: { row: 0, column: 0 }, mode: 'rest' })
  // rows or columns may have gone since
  const fitted = ({ row, column }: Hand['active']) => ({ row: Math.min(row, order.length - 1), column: Math.min(column, columns.length - 1) })
  const isFitting = Math.max(kept.active.row, kept.far.row) < order.length && Math.max(kept.active.column, kept.far.column) < columns.length
  const hand: Hand = isFitting ? kept : { active: fitted(kept.active), far: fitted(kept.far), mode: 'rest' }

  const lockedWhy: Now['lockedWhy'] = (id, column) => {
    if (column.readOnly || column.kind === 'calculated') return w('readOnly')
    const row = sheet.row(id)
    return row && aboutCell(row, column)?.locked
  }
  const setHand = (next: Hand) => {
    setKept(next)
    now.current = { ...now.current, ...next }
    view.bring(next.far)
  }
  const leave = () => help.current?.focus()
  const asked = { sheet, order, columns, language, w, say, newRow, mostCopied, input, lockedWhy, announce, preview, send, setHand, leave }
  const latest: Now = { ...asked, ...hand, page: view.page, reveal: onReveal, open }
  const now = useRef(latest)
  now.current = latest

  const tools = useMemo<GridTools>(
    () => ({
      sheet,
      input,
      inside,
      lineId,
      language,
      w,
      yesNo: [
        { code: 'true', name: say('yes'), initials: 's' },
        { code: 'false', name: say('no'), initials: 'f' },
      ],
      about: aboutCell,
      wrote() {
        const { active, mode, setHand } = now.current
        if (mode === 'rest') setHand({ active, far: active, mode: 'typing' })
      },
      keep: () => keep(now.current),
      reveal: onReveal,
      open,
    }),
    [sheet, lineId, language, w, say, aboutCell, onReveal, open],
  )
  return { now, hand, tools }
}
