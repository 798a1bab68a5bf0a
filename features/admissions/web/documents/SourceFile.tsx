/** The file the text is taken from: read and stored at once; text that stands there already is not overwritten unasked. */
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FileDrop } from '../../../../web/ui/FileDrop.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { DocumentDraft } from '../../contract/documents.ts'
import { words } from './words.ts'

type Props = {
  name: string | null
  /** The stored file's address. */ href: string | null
  draft: DocumentDraft
  /** What the file says goes into the fields; empty when only the file is to be kept. */
  onTake: (file: File, part: Partial<DocumentDraft>) => void
}

type Read = { file: File; title: string | null; recipients: string | null; text: string; takenOut: string[] }

/** A new document gets its address when the file is stored, and this page begins anew: what was taken out is told there, too. */
let lastRead: { name: string; text: string; out: string[] } | undefined

const withoutSuffix = (name: string) => name.replace(/\.[^.]*$/, '').slice(0, 120)

export function SourceFile({ name, href, draft, onTake }: Props) {
  const w = useWords(words)
  const [reading, setReading] = useState('')
  const [asked, setAsked] = useState<Read>()
  const read = useSubmit(api.admissions.readDocumentFile, { renew: false })
  const [out, setOut] = useState<string[]>(() => (lastRead?.name === name && lastRead.text.trim() === draft.body.trim() ? lastRead.out : []))
  const take = ({ file, title, recipients, text, takenOut }: Read) => {
    setAsked(undefined)
    const left = [...[title, recipients].flatMap((line) => (line ? [`${line}${w('inField')}`] : [])), ...takenOut]
    lastRead = { name: file.name, text, out: left }
    setOut(left)
    onTake(file, { body: text, title: draft.title.trim() || title || withoutSuffix(file.name), recipients: draft.recipients.trim() || recipients || '' })
  }
  const choose = async ([file]: File[]) => {
    if (!file) return
    setReading(file.name)
    const answer = await read.submit({ file })
    setReading('')
    if (!answer) return
    const found = { ...answer, file }
    if (draft.body.trim() !== '' && draft.body.trim() !== answer.text.trim()) setAsked(found)
    else take(found)
  }
  const keepOnly = () => {
    if (asked) onTake(asked.file, {})
    setAsked(undefined)
  }
  return (
    <div className="field">
      <p className="field-name" id="source-name">
        {w('source')}
        {name && (
          <>
            {w('colon')}
            {href ? <a href={href}>{name}</a> : name}
          </>
        )}
      </p>
      <RefusalNotice problem={read.problem} />
      <FileDrop
        choose={w('chooseFile')}
        help={w('fileHelp')}
        accept=".docx,.pdf,.txt"
        uploading={reading}
        labelledBy="source-name"
        onFiles={(files) => void choose(files)}
      />
      {out.length > 0 && (
        <div className="notice state-info" role="status">
          <div>
            <p>
              <strong>{w('takenOut')}</strong>
            </p>
            <ul>
              {out.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="muted">{w('takenOutHow')}</p>
          </div>
        </div>
      )}
      <Modal
        open={asked !== undefined}
        title={w('replaceTitle')}
        onCancel={() => setAsked(undefined)}
        footer={
          <>
            <Button onClick={keepOnly}>{w('keepFileOnly')}</Button>
            <Button type="primary" onClick={() => asked && take(asked)}>
              {w('replaceText')}
            </Button>
          </>
        }
      >
        <p>{w('replaceHow', { name: asked?.file.name ?? '' })}</p>
      </Modal>
    </div>
  )
}
