/** The letter as it will be printed, and the ways to hand it over. A name typed here is printed and kept nowhere. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { saveFile } from '../../../../web/ui/csv.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { RefusalRead } from '../../contract/requests.ts'
import { words } from '../desk-words.ts'
import { Letter } from '../Letter.tsx'
import { words as portalWords } from '../portal-words.ts'

export function RefusalBox({ refusal }: { refusal: RefusalRead }) {
  const w = useWords(words)
  const p = useWords(portalWords)
  const [name, setName] = useState('')
  const print = useSubmit(api.certificates.printRefusal, { renew: false })
  const load = async (format: 'pdf' | 'docx') => {
    const file = await print.submit({ id: refusal.id, format, name: name.trim() })
    if (file) saveFile(`${refusal.number}.${format}`, file)
  }
  return (
    <section className="section">
      <h2>{w('letter')}</h2>
      <div className="proof-desk-form">
        <FieldBox name="letter-name" label={w('letterName')}>
          {(tie) => <Input {...tie} value={name} maxLength={40} autoComplete="off" onChange={(event) => setName(event.target.value)} />}
        </FieldBox>
      </div>
      <RefusalNotice problem={print.problem} />
      <p className="proof-steps">
        <Button type="primary" loading={print.pending} onClick={() => void load('pdf')}>
          {p('pdf')}
        </Button>
        <Button loading={print.pending} onClick={() => void load('docx')}>
          {p('docx')}
        </Button>
        <a href={`/proofs/letters/${refusal.id}`}>{w('openLetter')}</a>
      </p>
      <Letter refusal={refusal} name={name.trim()} />
    </section>
  )
}
