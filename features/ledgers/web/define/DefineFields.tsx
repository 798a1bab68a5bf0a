import { Input, Select } from 'antd'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { useSession } from '../../../../web/session.ts'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { SubjectKind } from '../../../elements/contract.ts'
import { kindWords } from '../../../elements/words.ts'
import type { Ledger } from '../../contract.ts'
import { useRegistry } from '../registry.ts'
import { DefineColumns } from './DefineColumns.tsx'
import { words } from './words.ts'

export type Definition = Pick<Ledger, 'title' | 'titleEn' | 'subjectKind' | 'tags' | 'columns' | 'areaCodes' | 'purpose' | 'admissionNumber'>
type Props = { definition: Definition; onChange: (next: Definition) => void; problem: RefusalBody | undefined }

export function DefineFields({ definition, onChange, problem }: Props) {
  const w = useWords(words)
  const text = useText()
  const { post } = useSession()
  const { tags, tagName } = useRegistry()
  const set = (part: Partial<Definition>) => onChange({ ...definition, ...part })
  return (
    <section className="panel">
      <FieldBox name="title" label={w('title')} problem={problem}>
        {(tie) => <Input {...tie} maxLength={200} value={definition.title} onChange={(event) => set({ title: event.target.value })} />}
      </FieldBox>
      <FieldBox name="purpose" label={w('purpose')} problem={problem}>
        {(tie) => <Input.TextArea {...tie} autoSize={{ minRows: 2 }} value={definition.purpose} onChange={(event) => set({ purpose: event.target.value })} />}
      </FieldBox>
      <FieldBox name="subjectKind" label={w('kind')} problem={problem}>
        {({ status: _, ...tie }) => (
          <select
            {...tie}
            className="plain-input"
            value={definition.subjectKind}
            onChange={(event) => set({ subjectKind: SubjectKind.parse(event.target.value), tags: [], columns: [] })}
          >
            {SubjectKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {text(kindWords[kind])}
              </option>
            ))}
          </select>
        )}
      </FieldBox>
      <FieldBox name="tags" label={w('tags')} problem={problem}>
        {(tie) => (
          <Select
            {...tie}
            mode="multiple"
            placeholder={w('all')}
            value={definition.tags}
            optionFilterProp="label"
            onChange={(next: string[]) => set({ tags: next })}
            options={[...tags.values()]
              .filter(({ subjectKind }) => subjectKind === definition.subjectKind)
              .map(({ key }) => ({ value: key, label: tagName(key) }))}
          />
        )}
      </FieldBox>
      <FieldBox name="areaCodes" label={w('areas')} problem={problem}>
        {(tie) => <AreaPicker {...tie} value={definition.areaCodes} onChange={(areaCodes) => set({ areaCodes })} {...(post && { root: post.areaCode })} />}
      </FieldBox>
      <FieldBox name="admissionNumber" label={w('number')} problem={problem}>
        {(tie) => <Input {...tie} value={definition.admissionNumber ?? ''} onChange={(event) => set({ admissionNumber: event.target.value.trim() || null })} />}
      </FieldBox>
      <DefineColumns definition={definition} onChange={(columns) => set({ columns })} />
    </section>
  )
}
