/** Attachments: chosen or dropped, uploaded at once, each refusal beside the list. */
import { type DragEvent, useId, useRef, useState } from 'react'
import { api, problemOf } from '../../../web/api.ts'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { accepted, faultOfFile, sayBytes } from './files.ts'
import { words } from './send/words.ts'
import { words as shared } from './words.ts'
import './send/send.css'

export type Attached = { id: string; name: string; size: number }

export function Attachments({ files, onChange }: { files: Attached[]; onChange: (files: Attached[]) => void }) {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const id = useId()
  const [uploading, setUploading] = useState('')
  const [faults, setFaults] = useState<string[]>([])
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  async function take(chosen: File[]) {
    let taken = files
    const refused: string[] = []
    for (const file of chosen) {
      const fault = faultOfFile(file, taken.length)
      if (fault) {
        refused.push(text(fault.pair, fault.values))
        continue
      }
      setUploading(file.name)
      try {
        const { id: fileId, name, size } = await api.dispatches.uploadFile({ file })
        taken = [...taken, { id: fileId, name, size }]
        onChange(taken)
      } catch (error) {
        refused.push(w('notUploaded', { name: file.name, why: text(problemOf(error).text) }))
      }
    }
    setUploading('')
    setFaults(refused)
    if (input.current) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take([...event.dataTransfer.files])
  }
  return (
    <div className="field">
      <p className="field-name" id={`${id}-name`}>
        {s('attachments')}
      </p>
      <div
        className={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id={id}
          className="hidden-words"
          type="file"
          multiple
          accept={accepted}
          aria-describedby={`${id}-name ${id}-help`}
          disabled={uploading !== ''}
          onChange={(event) => void take([...(event.target.files ?? [])])}
        />
        <label htmlFor={id} className="plain-button">
          {w('chooseFiles')}
        </label>
        <span className="muted wide-only">{w('orDrop')}</span>
      </div>
      <p className="field-help" id={`${id}-help`}>
        {w('filesHelp')}
      </p>
      <p role="status" className={uploading ? 'muted' : 'hidden-words'}>
        {uploading && w('uploading', { name: uploading })}
      </p>
      {faults.length > 0 && (
        <ul className="plain-list" aria-live="assertive">
          {faults.map((fault) => (
            <li key={fault} className="field-error">
              <Mark tone="danger" />
              {fault}
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul className="plain-list">
          {files.map((file) => (
            <li key={file.id}>
              {file.name} <span className="muted">{sayBytes(file.size)}</span>
              <button
                type="button"
                className="quiet-button"
                aria-label={w('removeFile', { name: file.name })}
                onClick={() => onChange(files.filter((one) => one !== file))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
