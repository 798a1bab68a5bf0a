/** What the form is, how often, for which areas, and on which basis. */
import { Input, InputNumber, Select } from 'antd'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { useSession } from '../../../../web/session.ts'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { ClausePicker } from '../../../laws/web/clauses/ClausePicker.tsx'
import type { FormContent } from '../../contract.ts'
import { periodWords } from '../words.ts'
import { words } from './words.ts'

const periods = ['once', 'month', 'quarter', 'half_year', 'year'] as const

export type ContentProps = { content: FormContent; change: (next: FormContent) => void; problem?: RefusalBody | undefined }

export function Basics({ content, change, problem }: ContentProps) {
  const w = useWords(words)
  const text = useText()
  const { post, today } = useSession()
  const set = (part: Partial<FormContent>) => change({ ...content, ...part })
  return (
    <section className="builder-section">
      <h2>{w('basics')}</h2>
      <FieldBox name="title" label={w('title')} problem={problem}>
        {(tie) => <Input {...tie} maxLength={200} value={content.title} onChange={(event) => set({ title: event.target.value })} />}
      </FieldBox>
      <FieldBox name="purpose" label={w('purpose')} problem={problem}>
        {(tie) => <Input.TextArea {...tie} autoSize={{ minRows: 2 }} value={content.purpose} onChange={(event) => set({ purpose: event.target.value })} />}
      </FieldBox>
      <div className="builder-line">
        <FieldBox name="period" label={w('period')} problem={problem}>
          {(tie) => (
            <Select
              {...tie}
              style={{ width: '100%' }}
              value={content.period}
              onChange={(period) => set({ period })}
              options={periods.map((period) => ({ value: period, label: text(periodWords[period] ?? period) }))}
            />
          )}
        </FieldBox>
        <FieldBox name="workingDays" label={w('workingDays')} problem={problem}>
          {(tie) => <InputNumber {...tie} min={1} max={60} value={content.workingDays} onChange={(days) => set({ workingDays: days ?? 5 })} />}
        </FieldBox>
      </div>
      <FieldBox name="areaCodes" label={w('areas')} problem={problem}>
        {(tie) => <AreaPicker {...tie} value={content.areaCodes} onChange={(areaCodes) => set({ areaCodes })} {...(post && { root: post.areaCode })} />}
      </FieldBox>
      <FieldBox name="clauses" label={w('clauses')} help={w('clausesHelp')} problem={problem}>
        {() => <ClausePicker value={content.clauses} onChange={(clauses) => set({ clauses })} on={today} />}
      </FieldBox>
    </section>
  )
}
