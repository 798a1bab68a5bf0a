import { dayIn } from '../../../foundation/words.ts'
import { useLanguage, useWords } from '../../words.ts'
import { StateTag } from '../StateTag.tsx'
import type { FieldNote } from './types.ts'
import { words } from './words.ts'

/** Where a value comes from, when it was said and until when it is fresh. */
export function SourceNote({ id, note }: { id?: string; note: FieldNote }) {
  const w = useWords(words)
  const language = useLanguage()
  const { source, said, freshUntil, stale, held, disputed } = note
  const parts = [source && w('source', { source }), said && dayIn(language, said), freshUntil && w('freshUntil', { day: freshUntil })].filter(Boolean)
  return (
    <span className="form-note" id={id}>
      {held && !stale && <StateTag tone="ok" word={w('held')} />}
      {stale && <StateTag tone="warn" word={w('stale')} />}
      {disputed !== undefined && (
        <>
          <StateTag tone="pending" word={w('disputed')} /> {disputed}{' '}
        </>
      )}
      {parts.join(' · ')}
    </span>
  )
}
