/** What is done to a chosen block: copy, paste, fill down, clear; and undo. */
import { isFilled } from './changes.ts'
import { go } from './edit-commands.ts'
import { cellAt, chosenRange, type Now } from './hand.ts'
import { readBlock, writeBlock } from './paste.ts'
import { needsPreview, planPaste, type Ground, type Plan } from './plan.ts'
import { heightOf, widthOf } from './range.ts'
import { writtenText } from './show.ts'
import type { Change } from './types.ts'

const ground = ({ sheet, order, columns, lockedWhy, newRow, say }: Now): Ground => ({
  table: sheet.table,
  order,
  columns,
  isLocked: (row, column) => lockedWhy(row, column) !== undefined,
  newRow,
  say,
})

/** The chosen cells as text; undefined, and said so, when they are too many. */
export function copied(now: Now): string | undefined {
  const range = chosenRange(now)
  const [rows, columns] = [heightOf(range), widthOf(range)]
  if (rows * columns > now.mostCopied) {
    now.announce(now.w('tooMuch', { n: now.mostCopied }))
    return undefined
  }
  const ids = now.order.slice(range.top, range.bottom + 1)
  const text = writeBlock(
    ids.map((id) =>
      now.columns.slice(range.left, range.right + 1).map((column) => {
        const { value, typed } = now.sheet.content(id, column.key)
        return typed?.text ?? writtenText(column, value, now.language)
      }),
    ),
  )
  now.announce(now.w('copied', { rows, columns }))
  return text
}

/** Does a planned paste: one batch, one step of undo. */
export function paste(now: Now, plan: Plan, why: 'pasted' | 'filled' = 'pasted') {
  if (plan.changes.length + plan.added.length === 0) return now.announce(now.w('nothingToPaste'))
  const batch = now.sheet.put({ why, changes: plan.changes, added: plan.added })
  const { top, bottom, left, right } = plan.range
  now.setHand({ active: { row: top, column: left }, far: { row: bottom, column: right }, mode: 'rest' })
  const unfit = plan.changes.filter(({ after }) => after.typed).length
  now.announce(unfit > 0 ? now.w('pastedUnfit', { n: unfit }) : now.w(why, { n: plan.changes.length }))
  void now.send(batch)
}

export function pasteText(now: Now, text: string) {
  if (text === '' || now.active.row < 0) return
  const plan = planPaste(readBlock(text), chosenRange(now), ground(now))
  if (needsPreview(plan)) now.preview(plan)
  else paste(now, plan)
}

/** The top row of the block into the rows below it; a single cell takes what stands above. Masks are passed over: they are not the value. */
export function fillDown(now: Now) {
  const chosen = chosenRange(now)
  const range = heightOf(chosen) === 1 ? { ...chosen, top: chosen.top - 1 } : chosen
  if (range.top < 0) return
  const source = now.order[range.top] ?? ''
  const line = now.columns.slice(range.left, range.right + 1).map((column) => writtenText(column, now.sheet.content(source, column.key).value, now.language))
  const allowed = ground(now)
  const plan = planPaste(
    [line],
    { ...range, top: range.top + 1 },
    { ...allowed, isLocked: (row, column) => column.kind === 'masked' || allowed.isLocked(row, column) },
  )
  paste(now, plan, 'filled')
}

export function clear(now: Now) {
  const range = chosenRange(now)
  const changes: Change[] = []
  for (const id of now.order.slice(range.top, range.bottom + 1)) {
    for (const column of now.columns.slice(range.left, range.right + 1)) {
      const before = now.sheet.content(id, column.key)
      if ((isFilled(before.value) || before.typed) && !now.lockedWhy(id, column)) changes.push({ row: id, column: column.key, before, after: { value: null } })
    }
  }
  const cell = cellAt(now, now.active)
  if (changes.length === 0) return now.announce((cell && now.lockedWhy(cell.id, cell.column)) ?? '')
  const batch = now.sheet.put({ why: 'cleared', changes })
  now.announce(now.w('cleared', { n: changes.length }))
  void now.send(batch)
}

export function takeBack(now: Now, which: 'undo' | 'redo') {
  const step = now.sheet[which]()
  if (!step) return now.announce(now.w('nothingToUndo'))
  const n = step.batch.changes.length
  now.announce(step.passedOver > 0 ? now.w('undonePart', { n: step.passedOver }) : now.w(which === 'undo' ? 'undone' : 'redone', { n }))
  const change = step.batch.changes[0]
  const row = change ? now.sheet.facts().order.indexOf(change.row) : -1
  if (change && row >= 0)
    go(now, {
      row,
      column: Math.max(
        0,
        now.columns.findIndex(({ key }) => key === change.column),
      ),
    })
  void now.send(step.batch)
}

export function addRow(now: Now) {
  const row = now.newRow?.()
  if (!row) return
  const batch = now.sheet.put({ why: 'added', changes: [], added: [row] })
  now.announce(now.w('rowAdded'))
  go(now, { row: now.sheet.facts().order.length - 1, column: 0 })
  void now.send(batch)
}
