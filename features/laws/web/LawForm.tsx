/** The fields of a law; used to enter one and to correct one. */
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useClear } from '../../../web/ui/clear.tsx'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useQuiet } from '../../../web/ui/quiet.ts'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { LawLevel, type LawSource } from '../contract.ts'
import { levelWords } from '../words.ts'
import './laws.css'
import { words } from './words.ts'

export type LawDraft = Omit<LawSource, 'revision'> & { revision: number | null }
/** Left empty they are stored as not known. */
const nullable: readonly string[] = ['titleEn', 'documentNumber', 'promulgatedOn', 'effectiveFrom', 'note']
type TextField = 'title' | 'titleEn' | 'issuer' | 'documentNumber' | 'promulgatedOn' | 'effectiveFrom' | 'jurisdiction' | 'source' | 'note'

export function LawForm({ start }: { start: LawDraft }) {
  const w = useWords(words)
  const text = useText()
  const go = useGo()
  const [law, setLaw] = useState(start)
  const send = useSubmit(api.laws.saveLaw, { done: words.saved, then: ({ id }) => go(`/laws/${id}`) })
  const change = (part: Partial<LawDraft>) => setLaw((before) => ({ ...before, ...part }))
  const line = (name: TextField, help?: string) => (
    <FieldBox name={name} label={w(name)} help={help} problem={send.problem}>
      {(tie) => (
        <Input
          {...tie}
          value={law[name] ?? ''}
          maxLength={name === 'source' || name === 'note' ? 2000 : 200}
          onChange={(event) => change({ [name]: event.target.value === '' && nullable.includes(name) ? null : event.target.value })}
        />
      )}
    </FieldBox>
  )
  return (
    <form
      className="law-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send.submit(law)
      }}
    >
      <RefusalNotice problem={send.problem} names={words} />
      {start.revision === null && (
        <FieldBox name="id" label={w('id')} help={w('idHelp')} problem={send.problem}>
          {(tie) => <Input {...tie} value={law.id} maxLength={60} onChange={(event) => change({ id: event.target.value })} />}
        </FieldBox>
      )}
      {line('title')}
      {line('titleEn')}
      <div className="beside">
        {line('issuer')}
        <FieldBox name="level" label={w('level')} problem={send.problem}>
          {(tie) => (
            <select {...tie} className="plain-input" value={law.level} onChange={(event) => change({ level: event.target.value as LawLevel })}>
              {LawLevel.options.map((one) => (
                <option key={one} value={one}>
                  {text(levelWords[one])}
                </option>
              ))}
            </select>
          )}
        </FieldBox>
        {line('documentNumber')}
        {line('jurisdiction')}
        {line('promulgatedOn', w('partialHelp'))}
        {line('effectiveFrom', w('partialHelp'))}
      </div>
      <FieldBox name="repealedOn" label={w('repealedOn')} help={w('repealHelp')} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={law.repealedOn} onChange={(repealedOn) => change({ repealedOn })} />}
      </FieldBox>
      <FieldBox name="supersededBy" label={w('supersededBy')} problem={send.problem}>
        {(tie) => <Successor tie={tie} value={law.supersededBy} onChange={(supersededBy) => change({ supersededBy })} />}
      </FieldBox>
      {line('source')}
      {line('note')}
      <p>
        <button type="submit" className="primary-button" disabled={send.pending || law.title.trim() === ''}>
          {w('save')}
        </button>
      </p>
    </form>
  )
}

function Successor({ tie, value, onChange }: { tie: object; value: string | null; onChange: (id: string | null) => void }) {
  const [asked, setAsked] = useState('')
  const search = useQuiet(asked.trim())
  const found = useRead(api.laws.listLaws, { page: 1, size: 50, ...(search && { search }) })
  const chosen = useRead(api.laws.getLaw, value === null ? null : { id: value })
  const options = (found.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))
  if (chosen.data && !options.some((option) => option.value === value)) options.unshift({ value: chosen.data.id, label: chosen.data.title })
  return (
    <Select
      {...tie}
      style={{ width: '100%' }}
      allowClear={useClear()}
      value={value ?? undefined}
      options={options}
      showSearch={{ filterOption: false, onSearch: setAsked }}
      onChange={(id: string | undefined) => onChange(id ?? null)}
    />
  )
}
