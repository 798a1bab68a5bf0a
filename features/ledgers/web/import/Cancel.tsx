import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

export function Cancel({ whole: { id, revision } }: { whole: ImportWhole }) {
  const w = useWords(words)
  const cancel = useSubmit(api.ledgers.cancelImport, { done: words.cancelled, aloud: true })
  return (
    <Button loading={cancel.pending} onClick={() => void cancel.submit({ id, revision })}>
      {w('cancel')}
    </Button>
  )
}
