/** Whether what was typed is stored: 「已保存 10:32」. */
import { sayInstant } from '../../../web/format.ts'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { words } from './form-words.ts'
import type { SaveState } from './useDraft.ts'

/** Hours and minutes in Asia/Shanghai. */
const clockOf = (instant: string) => sayInstant('zh', instant).slice(-5)

export function SaveLine({ state, onAgain }: { state: SaveState; onAgain: () => void }) {
  const w = useWords(words)
  const text = useText()
  if (state.kind === 'failed')
    return (
      <div className="save-line save-failed" role="alert">
        <Mark tone="danger" />
        <div>
          <p>{w('saveFailed')}</p>
          <p>{text(state.problem.text)}</p>
        </div>
        <button type="button" className="quiet-button" onClick={onAgain}>
          {w('saveAgain')}
        </button>
      </div>
    )
  return (
    <div className="save-line muted" role="status">
      {state.kind === 'saved' && <Mark tone="ok" />}
      {state.kind === 'saved' ? w('savedAt', { at: state.at ? clockOf(state.at) : '' }) : w(state.kind === 'typing' ? 'unsaved' : 'saving')}
    </div>
  )
}
