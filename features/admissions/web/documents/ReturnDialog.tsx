import { api } from '../../../../web/api.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { DocumentRead } from '../../contract/documents.ts'
import { ReasonDialog } from '../ReasonDialog.tsx'
import { words } from './words.ts'

type Props = { document: Pick<DocumentRead, 'id' | 'revision' | 'asks'>; open: boolean; onClose: () => void }

/** The reason may be left out where places are to be struck: those say it. */
export function ReturnDialog({ document: { id, revision, asks }, open, onClose }: Props) {
  const w = useWords(words)
  const send = useSubmit(api.admissions.returnDocument, { done: words.returned, then: onClose })
  return (
    <ReasonDialog
      open={open}
      title={w('returnTitle')}
      how={w('returnHow')}
      label={w('returnReason')}
      verb={w('returnIt')}
      least={asks.some(({ decision }) => decision === 'strike') ? 0 : 4}
      pending={send.pending}
      problem={send.problem}
      onSend={(reason) => void send.submit({ id, revision, reason })}
      onClose={onClose}
    />
  )
}
