/** How it ended, and while there is time, the way back. */
import { Button, Popconfirm } from 'antd'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

export function Outcome({ whole }: { whole: ImportWhole }) {
  const w = useWords(words)
  const format = useFormat()
  const { id, revision, state, creates, changes, ledgerId, undoneAt, undoUntil } = whole
  const undo = useSubmit(api.ledgers.undoImport)
  if (state === 'failed') return <p className="panel">{w('nothingRead')}</p>
  if (state === 'cancelled') return <p className="panel">{w('gaveUp')}</p>
  if (state === 'undone') return <p className="panel">{w('undone', { day: format.dayOf(undoneAt) })}</p>
  if (state !== 'committed') return null
  return (
    <section className="panel">
      <p>{w('committed', { creates: format.number(creates), changes: format.number(changes) })}</p>
      <p className="muted">{whole.mayUndo ? w('undoUntil', { day: format.day(undoUntil) }) : w('undoOver')}</p>
      <RefusalNotice problem={undo.problem} />
      <div className="import-actions">
        <DeskLink to={`/ledgers/${ledgerId}`} className="verb verb-primary">
          {w('openLedger')}
        </DeskLink>
        {whole.mayUndo && (
          <Popconfirm
            title={w('undo')}
            description={w('undoAsk')}
            okText={w('undo')}
            cancelText={w('keep')}
            onConfirm={() => void undo.submit({ id, revision })}
          >
            <Button loading={undo.pending}>{w('undo')}</Button>
          </Popconfirm>
        )}
      </div>
    </section>
  )
}
