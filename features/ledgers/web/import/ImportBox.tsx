/** A file is chosen or dropped, uploaded, and the page of its import opens. */
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { FileDrop } from '../../../../web/ui/FileDrop.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { importWords as words } from './words.ts'

type Props = { ledgerId: string; communityCode: string; /** Stands open, for whoever is to upload again. */ again?: boolean }

export function ImportBox({ ledgerId, communityCode, again = false }: Props) {
  const w = useWords(words)
  const go = useGo()
  const [name, setName] = useState('')
  const upload = useSubmit(api.ledgers.uploadImport, { renew: false, then: (read) => go(`/imports/${read.id}`) })
  const take = ([file]: File[]) => {
    if (!file) return
    setName(file.name)
    void upload.submit({ id: ledgerId, communityCode, file })
  }
  return (
    <details className="panel" open={again}>
      <summary>{w(again ? 'boxAgain' : 'box')}</summary>
      <FileDrop choose={w('choose')} help={w('boxHelp')} accept=".xlsx,.xls,.csv" uploading={upload.pending ? name : ''} onFiles={take} />
      <RefusalNotice problem={upload.problem} />
    </details>
  )
}
