import { useFormat } from '../../../../web/format.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { Cancel } from './Cancel.tsx'
import type { ImportWhole } from './whole.ts'
import { importStates, importWords as words } from './words.ts'

export function Progress({ whole }: { whole: ImportWhole }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { state, rowsDone, rowsTotal } = whole
  const known = rowsTotal !== null && rowsTotal > 0 && state !== 'reading'
  return (
    <section className="panel">
      <p role="status">
        {text(importStates[state].word)}
        {known && `：${w('progress', { done: format.number(Math.min(rowsDone, rowsTotal)), total: format.number(rowsTotal) })}`}
      </p>
      <progress
        className="import-progress"
        aria-label={text(importStates[state].word)}
        {...(known && { value: Math.min(rowsDone, rowsTotal), max: rowsTotal })}
      />
      <p className="muted">{w('mayLeave')}</p>
      {whole.mayWrite && state !== 'committing' && state !== 'undoing' && <Cancel whole={whole} />}
    </section>
  )
}
