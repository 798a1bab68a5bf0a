/** Chooses the resident's record in a ledger of people; the request keeps its id and nothing else. */
import { Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../desk-words.ts'

/** Enough to tell two people of one name apart, as the reader may see it. */
const told = ['name', 'sex', 'birthDate', 'address']

export function PersonField({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const w = useWords(words)
  const [typed, setTyped] = useState('')
  const [title, setTitle] = useState('')
  const search = useQuiet(typed.trim())
  const ledgers = useRead(api.ledgers.listLedgers, { page: 1, size: 50 })
  const ledger = ledgers.data?.rows
    .filter(({ state, subjectKind }) => state === 'in_force' && subjectKind === 'person')
    .toSorted((one, other) => one.tags.length - other.tags.length || other.subjectCount - one.subjectCount)[0]
  const found = useRead(api.ledgers.listRows, ledger && search ? { id: ledger.id, search, page: 1, size: 8 } : null)
  if (!ledger) return null
  if (value)
    return (
      <div className="field">
        <p className="field-name">{w('person')}</p>
        <p>
          <strong>{title}</strong>{' '}
          <button type="button" className="quiet-button" onClick={() => onChange(null)}>
            {w('notChosen')}
          </button>
        </p>
      </div>
    )
  return (
    <FieldBox name="person" label={w('person')} help={w('personHelp')}>
      {(tie) => (
        <>
          <Input {...tie} value={typed} maxLength={50} placeholder={w('findPerson')} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
          {search && found.data?.total === 0 && <p role="status">{w('noPerson')}</p>}
          {search && found.data && found.data.total > 0 && (
            <ul className="proof-persons">
              {found.data.rows.map(({ id, cells }) => {
                const named = told.flatMap((key) => cells[key]?.shown || []).join(' · ')
                return (
                  <li key={id}>
                    <button
                      type="button"
                      onClick={() => {
                        setTitle(named)
                        onChange(id)
                      }}
                    >
                      {named}
                    </button>
                  </li>
                )
              })}
            </ul>
          )}
        </>
      )}
    </FieldBox>
  )
}
