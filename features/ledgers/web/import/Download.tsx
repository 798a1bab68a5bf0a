import { Button } from 'antd'
import { useState } from 'react'
import { api, problemOf } from '../../../../web/api.ts'
import { saveFile } from '../../../../web/ui/csv.ts'
import { sayInPassing } from '../../../../web/ui/passing.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

export function Download({ whole: { id, fileName } }: { whole: ImportWhole }) {
  const w = useWords(words)
  const text = useText()
  const [pending, setPending] = useState(false)
  async function fetchIt() {
    setPending(true)
    try {
      const file = await api.ledgers.downloadErrors({ id })
      saveFile(fileName.replace(/\.[0-9a-z]+$/i, '.xlsx'), file, file.type)
    } catch (error) {
      sayInPassing(w('downloadFailed', { why: text(problemOf(error).text) }), 'danger')
    }
    setPending(false)
  }
  return (
    <p>
      <Button loading={pending} onClick={() => void fetchIt()}>
        {w('download')}
      </Button>{' '}
      <span className="muted">{w('downloadHelp')}</span>
    </p>
  )
}
