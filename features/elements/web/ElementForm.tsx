/** The fields of an element. In force, what values were written under is shown but not changed. */
import { Input } from 'antd'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useWords } from '../../../web/words.ts'
import { ClausePicker } from '../../laws/web/clauses/ClausePicker.tsx'
import type { ElementDraft } from '../contract.ts'
import './elements.css'
import { Shape } from './Shape.tsx'
import { words } from './words.ts'

export type FormProps = {
  draft: ElementDraft
  problem: RefusalBody | undefined
  pending: boolean
  isNew?: boolean
  fixed?: boolean
  ownerName?: string | undefined
  onChange: (draft: ElementDraft) => void
  onSend: () => void
}

type Line = 'key' | 'name' | 'nameEn' | 'property' | 'ownerDepartment' | 'standard' | 'source' | 'note'
const nullable: readonly string[] = ['standard', 'note']

export function ElementForm({ draft, problem, pending, isNew = false, fixed = false, ownerName, onChange, onSend }: FormProps) {
  const w = useWords(words)
  const change = (part: Partial<ElementDraft>) => onChange({ ...draft, ...part })
  const line = (name: Line, label = w(name as 'name'), { help, disabled = false }: { help?: string; disabled?: boolean } = {}) => (
    <FieldBox name={name} label={label} help={help} problem={problem}>
      {(tie) => (
        <Input
          {...tie}
          value={draft[name] ?? ''}
          disabled={disabled}
          maxLength={name === 'source' || name === 'note' ? 1000 : 200}
          onChange={(event) => change({ [name]: event.target.value === '' && nullable.includes(name) ? null : event.target.value })}
        />
      )}
    </FieldBox>
  )
  const prose = (name: 'definition' | 'definitionEn' | 'purpose', { help, disabled = false }: { help?: string; disabled?: boolean } = {}) => (
    <FieldBox name={name} label={w(name)} help={help} problem={problem}>
      {(tie) => (
        <Input.TextArea
          {...tie}
          value={draft[name]}
          disabled={disabled}
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </FieldBox>
  )
  return (
    <form
      className="element-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <RefusalNotice problem={problem} names={words} />
      <h2>{w('concept')}</h2>
      <div className="beside">
        {line('name', w('name'), { disabled: fixed })}
        {line('nameEn')}
      </div>
      {isNew && line('key', w('key'), { help: w('keyHelp') })}
      {line('property', w('property'), { disabled: fixed })}
      {prose('definition', { disabled: fixed })}
      {prose('definitionEn')}
      <h2>{w('representation')}</h2>
      <Shape draft={draft} problem={problem} fixed={fixed} onChange={change} />
      {line('standard', w('standard'), { disabled: fixed })}
      <h2>{w('why')}</h2>
      {prose('purpose', { help: w('purposeHelp') })}
      <div className="field">
        <strong>{w('basis')}</strong>
        <ClausePicker value={draft.basis} onChange={(basis) => change({ basis })} />
      </div>
      <FieldBox name="ownerOrganisationId" label={w('owner')} problem={problem}>
        {(tie) => (
          <OrganisationPicker
            {...tie}
            value={draft.ownerOrganisationId}
            label={ownerName}
            onChange={(id, organisation) => change({ ownerOrganisationId: id, ...(organisation && { ownerDepartment: organisation.name }) })}
          />
        )}
      </FieldBox>
      <FieldBox name="freshDays" label={w('freshDays')} problem={problem}>
        {(tie) => (
          <Input
            {...tie}
            type="number"
            min={1}
            max={36500}
            value={draft.freshDays ?? ''}
            onChange={(event) => change({ freshDays: event.target.value === '' ? null : Number(event.target.value) })}
          />
        )}
      </FieldBox>
      {line('source')}
      {line('note')}
      <p>
        <button type="submit" className="primary-button" disabled={pending || draft.name.trim() === '' || draft.key === ''}>
          {w(isNew ? 'newElement' : 'save')}
        </button>
      </p>
    </form>
  )
}
