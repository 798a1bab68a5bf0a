import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type ClipboardEvent } from 'react'
import { useLanguage, useWords } from '../../words.ts'
import { addRow, copied, paste, pasteText, takeBack } from './block-commands.ts'
import { CellLine } from './CellLine.tsx'
import { keep, nextHeldBack, sendAgain } from './edit-commands.ts'
import type { GridProps } from './Grid.tsx'
import './grid.css'
import { GridBar } from './GridBar.tsx'
import { GridBody } from './GridBody.tsx'
import { GridHead } from './GridHead.tsx'
import { cellAt } from './hand.ts'
import { KeyHelp } from './KeyHelp.tsx'
import { pressed } from './keys.ts'
import { layoutOf } from './layout.ts'
import { useNow } from './now.ts'
import { PastePreview } from './PastePreview.tsx'
import type { Plan } from './plan.ts'
import { dragged, pointed, pointedTwice } from './pointer.ts'
import { RefusedLine } from './RefusedLine.tsx'
import { useRows } from './rows.ts'
import { useSight } from './sight.ts'
import { useSorting } from './sorting.ts'
import type { Column } from './types.ts'
import { words } from './words.ts'

export default function WholeGrid(props: GridProps) {
  const w = useWords(words)
  const language = useLanguage()
  const { sheet, send } = useRows({ ...props, w, language })
  const { order } = useSyncExternalStore(sheet.subscribe, sheet.facts)
  const frame = useRef<HTMLDivElement>(null)
  const help = useRef<HTMLElement>(null)
  const layout = useMemo(() => layoutOf(props.columns), [props.columns])
  const view = useSight(frame, order.length, layout)
  const { sort, toggle } = useSorting(sheet, props)
  const [plan, setPlan] = useState<Plan>()
  const [said, setSaid] = useState('')
  // a sentence said twice is changed unseen, or it would not be read out again
  const announce = useCallback((sentence: string) => setSaid((before) => (before === sentence ? `${sentence} ` : sentence)), [])
  const { now, hand, tools } = useNow({ props, sheet, send, order, view, help, announce, preview: setPlan })

  const onSort = useCallback(
    (column: Column) => {
      const next = toggle(column)
      announce(w(next ? (next.descending ? 'sortedDown' : 'sorted') : 'unsorted', { name: column.title }))
    },
    [toggle, announce, w],
  )
  const onCopy = (event: ClipboardEvent) => {
    if (now.current.mode !== 'rest') return
    event.preventDefault()
    const text = copied(now.current)
    if (text !== undefined) event.clipboardData.setData('text/plain', text)
  }
  const onPaste = (event: ClipboardEvent) => {
    if (now.current.mode !== 'rest') return
    event.preventDefault()
    pasteText(now.current, event.clipboardData.getData('text/plain'))
  }
  // the field of the next cell takes the focus right after the last one is gone: only then is it known whether the grid was left
  const onBlur = () =>
    queueMicrotask(() => {
      if (!frame.current || frame.current.contains(document.activeElement)) return
      tools.inside.current = false
      frame.current.classList.add('away')
      if (now.current.mode !== 'rest') keep(now.current)
    })
  const close = () => setPlan(undefined)
  const takeFocus = useCallback(() => {
    tools.inside.current = true
    now.current.input.current?.focus({ preventScroll: true })
  }, [now, tools])
  const onAdd = () => {
    tools.inside.current = true
    addRow(now.current)
    // the new line is drawn first: only then is there a place to scroll to, and a field to take the focus
    requestAnimationFrame(() => {
      view.bring(now.current.active)
      takeFocus()
    })
  }
  const cell = cellAt({ order, columns: props.columns }, hand.active)

  return (
    <section className="grid-room" aria-label={props.label}>
      <GridBar
        sheet={sheet}
        w={w}
        onUndo={() => takeBack(now.current, 'undo')}
        onRedo={() => takeBack(now.current, 'redo')}
        onAdd={props.newRow && onAdd}
        onNext={() => nextHeldBack(now.current)}
        onAgain={() => sendAgain(now.current)}
      />
      <div
        ref={frame}
        className="grid away"
        role="grid"
        aria-label={props.label}
        aria-describedby={`${tools.lineId}-how`}
        aria-rowcount={order.length + 1}
        aria-colcount={props.columns.length}
        aria-multiselectable="true"
        tabIndex={-1}
        style={{ height: props.height ?? 'clamp(320px, calc(100vh - 380px), 640px)' }}
        onScroll={view.look}
        onKeyDown={(event) => pressed(now.current, event)}
        onMouseDown={(event) => {
          tools.inside.current = true
          pointed(now.current, event)
        }}
        onMouseMove={(event) => dragged(now.current, event)}
        onDoubleClick={(event) => pointedTwice(now.current, event)}
        onFocus={() => {
          tools.inside.current = true
          frame.current?.classList.remove('away')
        }}
        onBlur={onBlur}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
      >
        <div role="rowgroup" className="grid-head-group">
          <GridHead
            layout={layout}
            from={view.sight.fromColumn}
            to={view.sight.toColumn}
            active={hand.active.row < 0 ? hand.active.column : -1}
            sort={sort}
            inside={tools.inside}
            onSort={onSort}
          />
        </div>
        <GridBody order={order} layout={layout} sight={view.sight} hand={hand} tools={tools} />
      </div>
      <RefusedLine sheet={sheet} columns={props.columns} w={w} active={cell} />
      <CellLine id={cell?.id} column={cell?.column} tools={tools} />
      <p className="hidden-words" id={`${tools.lineId}-how`}>
        {w('leaveHint')}
      </p>
      <KeyHelp summary={help} />
      <p className="hidden-words" role="status" aria-live="polite">
        {said}
      </p>
      {plan && (
        <PastePreview
          plan={plan}
          columns={props.columns}
          w={w}
          onClose={close}
          onGone={takeFocus}
          onPaste={(chosen) => {
            close()
            paste(now.current, chosen)
          }}
        />
      )}
    </section>
  )
}
