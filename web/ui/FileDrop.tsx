/** Where a file is chosen or dropped: one place for uploads, whatever is done with the file. */
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { useWords } from '../words.ts'
import './file-drop.css'
import { words } from './words.ts'

type Props = {
  /** On the button: 选择文件. */
  choose: string
  /** What is accepted, and what will happen. */
  help: ReactNode
  /** As the browser wants it: `.xlsx,.csv`. */
  accept: string
  multiple?: boolean
  /** The file on its way; empty when none is. */
  uploading: string
  /** Id of the words that name the field. */
  labelledBy?: string
  onFiles: (files: File[]) => void
}

export function FileDrop({ choose, help, accept, multiple = false, uploading, labelledBy, onFiles }: Props) {
  const w = useWords(words)
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    if (files && files.length > 0 && uploading === '') onFiles(multiple ? [...files] : [...files].slice(0, 1))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <>
      <div
        className={over ? 'file-drop file-drop-over' : 'file-drop'}
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
          multiple={multiple}
          accept={accept}
          aria-describedby={[labelledBy, `${id}-help`].filter(Boolean).join(' ')}
          disabled={uploading !== ''}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
        <label htmlFor={id} className="plain-button">
          {choose}
        </label>
        <span className="muted file-drop-or">{w('orDrop')}</span>
      </div>
      <p className="field-help" id={`${id}-help`}>
        {help}
      </p>
      <p role="status" className={uploading ? 'muted' : 'hidden-words'}>
        {uploading && w('uploading', { name: uploading })}
      </p>
    </>
  )
}
