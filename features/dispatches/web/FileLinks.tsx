/** Attachments to read; each opens through the API, which asks whether the reader may. */
import { sayBytes } from './files.ts'

export function FileLinks({ files }: { files: { id: string; name: string; size?: number }[] }) {
  if (files.length === 0) return null
  return (
    <ul className="plain-list">
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <a href={`/api/files/${id}`} download={name}>
            {name}
          </a>
          {size !== undefined && <span className="muted"> {sayBytes(size)}</span>}
        </li>
      ))}
    </ul>
  )
}
