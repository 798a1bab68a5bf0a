/** PDF, Word, paper. Asked with POST, so that a name stands in no address and no log. */
import { useState } from 'react'
import { newKey } from '../../../../web/portal/read.ts'
import { saveFile } from '../../../../web/ui/csv.ts'
import { useWords } from '../../../../web/words.ts'
import type { RefusalRead } from '../../contract/requests.ts'
import { words } from '../portal-words.ts'

export function LetterFiles({ letter: { id, number }, name }: { letter: Pick<RefusalRead, 'id' | 'number'>; name: string }) {
  const w = useWords(words)
  const [pending, setPending] = useState(false)
  const load = async (format: 'pdf' | 'docx') => {
    setPending(true)
    try {
      const response = await fetch(`/api/proof-refusals/${id}/letter`, {
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
        body: JSON.stringify({ format, name }),
      })
      if (response.ok) saveFile(`${number}.${format}`, await response.blob())
    } finally {
      setPending(false)
    }
  }
  return (
    <p className="proof-steps screen-only">
      <button type="button" className="primary-button" disabled={pending} onClick={() => void load('pdf')}>
        {w('pdf')}
      </button>
      <button type="button" className="plain-button" disabled={pending} onClick={() => void load('docx')}>
        {w('docx')}
      </button>
      <button type="button" className="plain-button" onClick={() => print()}>
        {w('print')}
      </button>
    </p>
  )
}
