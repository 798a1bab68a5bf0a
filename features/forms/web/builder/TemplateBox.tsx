/** The department's own Excel template: its columns become fields, its layout is kept. */
import { useId, useState } from 'react'
import type { Text } from '../../../../foundation/words.ts'
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { Drafting } from './drafting.ts'
import { words } from './words.ts'

export function TemplateBox({ drafting }: { drafting: Drafting }) {
  const w = useWords(words)
  const text = useText()
  const id = useId()
  const [notices, setNotices] = useState<Text[]>([])
  const [title, setTitle] = useState('')
  const take = (read: { notices: Text[]; title: string }) => {
    setNotices(read.notices)
    setTitle(read.title)
  }
  const upload = useSubmit(api.forms.uploadTemplate, { done: words.uploaded, then: take })
  const send = async (file: File) => {
    const revision = await drafting.flush()
    if (revision !== undefined) await upload.submit({ id: drafting.form.id, revision, file })
  }
  return (
    <section className="builder-section">
      <h2>{w('template')}</h2>
      <p className="muted">{w('templateHelp')}</p>
      {drafting.form.layoutFileName && <p>{w('layoutKept', { name: drafting.form.layoutFileName })}</p>}
      <input
        id={id}
        className="hidden-words"
        type="file"
        accept=".xlsx,.xls"
        disabled={upload.pending}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void send(file)
          event.target.value = ''
        }}
      />
      <label htmlFor={id} className="verb">
        {upload.pending ? w('uploading') : w('upload')}
      </label>
      <RefusalNotice problem={upload.problem} />
      {title !== '' && title !== drafting.content.title && (
        <p>
          <button type="button" className="plain-button" onClick={() => drafting.change({ ...drafting.content, title })}>
            {w('takeTitle', { title })}
          </button>
        </p>
      )}
      {notices.length > 0 && (
        <details open>
          <summary>{w('noticesTitle')}</summary>
          <ul>
            {notices.map((notice) => (
              <li key={notice.zh}>{text(notice)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
