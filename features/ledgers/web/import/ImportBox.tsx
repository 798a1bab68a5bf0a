/** A file is chosen or dropped, uploaded, and the page of its import opens. */
import { type DragEvent, useId, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { importWords as words } from './words.ts'
import './import.css'

export function ImportBox({ ledgerId, communityCode }: { ledgerId: string; communityCode: string }) {
  const w = useWords(words)
  const id = useId()
  const go = useGo()
  const [name, setName] = useState('')
  const [over, setOver] = useState(false)
  const upload = useSubmit(api.ledgers.uploadImport, { renew: false, then: (read) => go(`/imports/${read.id}`) })

  const take = (file: File | undefined) => {
    if (!file || upload.pending) return
    setName(file.name)
    void upload.submit({ id: ledgerId, communityCode, file })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <details className="panel">
      <summary>{w('box')}</summary>
      <div
        className={over ? 'import-drop import-drop-over' : 'import-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id={id}
          className="hidden-words"
          type="file"
          accept=".xlsx,.xls,.csv"
          aria-describedby={`${id}-help`}
          disabled={upload.pending}
          onChange={(event) => {
            take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <label htmlFor={id} className="plain-button">
          {w('choose')}
        </label>
        <span className="muted wide-only">{w('orDrop')}</span>
      </div>
      <p className="field-help" id={`${id}-help`}>
        {w('boxHelp')}
      </p>
      <p role="status" className={upload.pending ? 'muted' : 'hidden-words'}>
        {upload.pending && w('uploading', { name })}
      </p>
      <RefusalNotice problem={upload.problem} />
    </details>
  )
}
