import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../words.ts'
import type { SubjectWhole } from './whole.ts'

export function MergedFrom({ mergeId, at, by, because }: SubjectWhole['mergedFrom'][number]) {
  const w = useWords(words)
  const format = useFormat()
  const undo = useSubmit(api.ledgers.undoMerge, { done: words.parted })
  return (
    <section className="panel">
      <p>{w('mergedFrom', { day: format.dayOf(at), who: by, because })}</p>
      <RefusalNotice problem={undo.problem} />
      <Button loading={undo.pending} onClick={() => void undo.submit({ id: mergeId })}>
        {w('partAgain')}
      </Button>
    </section>
  )
}
