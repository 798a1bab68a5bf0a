/** Attachments: chosen or dropped, uploaded at once, each refusal beside the list. */
import { useId, useState } from 'react'
import { api, problemOf } from '../../../web/api.ts'
import { FileDrop } from '../../../web/ui/FileDrop.tsx'
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
  }
  return (
    <div className="field">
      <p className="field-name" id={`${id}-name`}>
        {s('attachments')}
      </p>
      <FileDrop
        choose={w('chooseFiles')}
        help={w('filesHelp')}
        accept={accepted}
        multiple
        uploading={uploading}
        labelledBy={`${id}-name`}
        onFiles={(chosen) => void take(chosen)}
      />
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
