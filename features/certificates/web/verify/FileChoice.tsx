/** A button that takes one file; the browser's own speaks the browser's language, not the page's. */
import { useId, useState } from 'react'

type Props = { label: string; help?: string; choose: string; accept: string; onFile: (file: File | undefined) => void }

export function FileChoice({ label, help, choose, accept, onFile }: Props) {
  const id = useId()
  const [name, setName] = useState('')
  return (
    <div className="field verify-file">
      <span id={`${id}-label`}>
        {label} {help && <small>{help}</small>}
      </span>
      <input
        id={id}
        className="hidden-words"
        type="file"
        accept={accept}
        aria-labelledby={`${id}-label`}
        onChange={({ currentTarget: { files } }) => {
          setName(files?.[0]?.name ?? '')
          onFile(files?.[0])
        }}
      />
      <label htmlFor={id} className="plain-button">
        {choose}
      </label>
      {name && <span className="muted">{name}</span>}
    </div>
  )
}
