/** Takes back a place the reviewer marked by hand. */
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { DocumentRead } from '../../contract/documents.ts'
import { words } from './words.ts'

type Props = { document: Pick<DocumentRead, 'id' | 'revision'>; position: number }

export function TakeBackMark({ document: { id, revision }, position }: Props) {
  const w = useWords(words)
  const { submit, pending, problem } = useSubmit(api.admissions.unmarkAsk, { done: words.unmarked })
  return (
    <>
      <RefusalNotice problem={problem} />
      <button type="button" className="quiet-button take-back" disabled={pending} onClick={() => void submit({ id, revision, position })}>
        {w('unmark')}
      </button>
    </>
  )
}
