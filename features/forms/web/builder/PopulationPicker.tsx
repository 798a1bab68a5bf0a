/** Whom a section asks about: a kind of subject, and the groups all of them belong to. */
import { Select } from 'antd'
import { api } from '../../../../web/api.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useLanguage, useText, useWords } from '../../../../web/words.ts'
import { SubjectKind } from '../../../elements/contract.ts'
import type { Population } from '../../contract.ts'
import { subjectWords, words } from './words.ts'

type Props = { id: string; value: Population | null; onChange: (population: Population) => void }

export function PopulationPicker({ id, value, onChange }: Props) {
  const w = useWords(words)
  const text = useText()
  const language = useLanguage()
  const { data: registry } = useRead(api.elements.readRegistry, {})
  const kind = value?.subjectKind ?? 'person'
  const tags = (registry?.tags ?? []).filter(({ subjectKind }) => subjectKind === kind)
  return (
    <div className="builder-line">
      <div className="field">
        <label htmlFor={`population-${id}`}>{w('population')}</label>
        <select
          id={`population-${id}`}
          className="plain-input"
          value={kind}
          onChange={(event) => onChange({ subjectKind: SubjectKind.parse(event.target.value), tags: [], criteria: [] })}
        >
          {SubjectKind.options.map((option) => (
            <option key={option} value={option}>
              {text(subjectWords[option])}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`tags-${id}`}>{w('tags')}</label>
        <Select
          id={`tags-${id}`}
          mode="multiple"
          style={{ width: '100%' }}
          placeholder={w('anyTag')}
          value={value?.tags ?? []}
          optionFilterProp="label"
          onChange={(next: string[]) => onChange({ subjectKind: kind, criteria: value?.criteria ?? [], tags: next })}
          options={tags.map(({ key, name, nameEn }) => ({ value: key, label: language === 'zh' ? name : nameEn }))}
        />
      </div>
    </div>
  )
}
