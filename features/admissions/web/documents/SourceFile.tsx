/** The file the text is taken from: read at once, kept when the document is saved. */
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FileDrop } from '../../../../web/ui/FileDrop.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export function SourceFile({ name, onText }: { name: string | null; onText: (text: string, file: File) => void }) {
  const w = useWords(words)
  const [reading, setReading] = useState('')
  const read = useSubmit(api.admissions.readDocumentFile, { renew: false })
  const take = async ([file]: File[]) => {
    if (!file) return
    setReading(file.name)
    const answer = await read.submit({ file })
    setReading('')
    if (answer) onText(answer.text, file)
  }
  return (
    <div className="field">
      <p className="field-name" id="source-name">
        {w('source')}
        {name && `：${name}`}
      </p>
      <RefusalNotice problem={read.problem} />
      <FileDrop
        choose={w('chooseFile')}
        help={w('fileHelp')}
        accept=".docx,.pdf,.txt"
        uploading={reading}
        labelledBy="source-name"
        onFiles={(files) => void take(files)}
      />
    </div>
  )
}
