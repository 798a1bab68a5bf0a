/** The fields of a draft, in the order in which one thinks of them: what, who, on what basis, where, how often, until when. */
import { Input } from 'antd'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { FieldError } from '../../../web/ui/FieldError.tsx'
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { ClausePicker } from '../../laws/web/clauses/ClausePicker.tsx'
import { CommunityRole } from '../contract.ts'
import { stewardLists } from '../rules.ts'
import { listWords, roleWords } from '../words.ts'
import type { Draft } from './draft.ts'
import { Effort } from './Effort.tsx'
import './items.css'
import { words } from './words.ts'

type DraftProps = {
  value: Draft
  onChange: (change: Partial<Draft>) => void
  problem: RefusalBody | undefined
  leadName?: string | undefined
  isNew: boolean
}
type TextField = 'content' | 'communityDuties' | 'departmentDuties' | 'dataAsked'

export function DraftFields({ value, onChange, problem, leadName, isNew }: DraftProps) {
  const w = useWords(words)
  const text = useText()
  const box = (name: TextField) => (
    <FieldBox key={name} name={name} label={w(name === 'departmentDuties' && value.list === 'banned_certificate' ? 'correctRoute' : name)} problem={problem}>
      {(tie) => (
        <Input.TextArea
          {...tie}
          value={value[name]}
          maxLength={5000}
          autoSize={{ minRows: 2, maxRows: 12 }}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </FieldBox>
  )
  return (
    <>
      <fieldset>
        <legend>{w('item')}</legend>
        {isNew && (
          <FieldBox name="list" label={w('chooseList')} help={w('assistHow')} problem={problem}>
            {(tie) => (
              <select
                {...tie}
                className="plain-input"
                value={value.list}
                onChange={(event) => onChange({ list: event.target.value as Draft['list'], communityRole: event.target.value === 'duty' ? 'autonomy' : null })}
              >
                {stewardLists.map((list) => (
                  <option key={list} value={list}>
                    {text(listWords[list])}
                  </option>
                ))}
              </select>
            )}
          </FieldBox>
        )}
        <FieldBox name="title" label={w('title')} problem={problem}>
          {(tie) => <Input {...tie} value={value.title} maxLength={200} onChange={(event) => onChange({ title: event.target.value })} />}
        </FieldBox>
        <FieldBox name="titleEn" label={w('titleEn')} problem={problem}>
          {(tie) => <Input {...tie} value={value.titleEn ?? ''} maxLength={200} onChange={(event) => onChange({ titleEn: event.target.value || null })} />}
        </FieldBox>
        <p>
          <label className="check">
            <input type="checkbox" checked={value.officialTitle} onChange={(event) => onChange({ officialTitle: event.target.checked })} />
            {w('officialTitle')}
          </label>
        </p>
        {box('content')}
      </fieldset>
      <fieldset>
        <legend>{w('whoDoesWhat')}</legend>
        {box('communityDuties')}
        <FieldBox name="communityRole" label={w('communityRole')} problem={problem}>
          {(tie) => (
            <select
              {...tie}
              className="plain-input"
              value={value.communityRole ?? ''}
              onChange={(event) => onChange({ communityRole: (event.target.value || null) as Draft['communityRole'] })}
            >
              <option value="">{w('notStated')}</option>
              {CommunityRole.options.map((role) => (
                <option key={role} value={role}>
                  {text(roleWords[role])}
                </option>
              ))}
            </select>
          )}
        </FieldBox>
        {box('departmentDuties')}
        <FieldBox name="leadOrganisationId" label={w('lead')} problem={problem}>
          {(tie) => (
            <OrganisationPicker
              {...tie}
              kind="municipal_department"
              value={value.leadOrganisationId}
              label={leadName}
              onChange={(leadOrganisationId) => onChange({ leadOrganisationId })}
            />
          )}
        </FieldBox>
        {box('dataAsked')}
      </fieldset>
      <fieldset>
        <legend>{w('cite')}</legend>
        <ClausePicker id="field-clauses" value={value.clauses} onChange={(clauses) => onChange({ clauses })} />
        <FieldError problem={problem} field="clauses" />
      </fieldset>
      <fieldset>
        <legend>{w('scope')}</legend>
        <FieldBox name="areaCodes" label={w('areas')} help={w('areasHelp')} problem={problem}>
          {(tie) => <AreaPicker {...tie} value={value.areaCodes} onChange={(areaCodes) => onChange({ areaCodes })} />}
        </FieldBox>
      </fieldset>
      <Effort value={value} onChange={onChange} problem={problem} />
      <fieldset>
        <legend>{w('validity')}</legend>
        <FieldBox name="validTo" label={w('validTo')} help={w('validToHelp')} problem={problem}>
          {(tie) => <DayInput {...tie} value={value.validTo} onChange={(validTo) => onChange({ validTo })} />}
        </FieldBox>
        <FieldBox name="note" label={w('note')} problem={problem}>
          {(tie) => (
            <Input.TextArea
              {...tie}
              value={value.note ?? ''}
              maxLength={2000}
              autoSize={{ minRows: 1 }}
              onChange={(event) => onChange({ note: event.target.value || null })}
            />
          )}
        </FieldBox>
      </fieldset>
    </>
  )
}
