/** Confirms or corrects what the engine took a field for; kept with who said so, and learned from. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { kindWords } from '../../../elements/words.ts'
import { Measure, type FieldFinding, type FormField } from '../../contract.ts'
import { overlapWords } from '../overlap-words.ts'
import { measureWords } from '../words.ts'
import type { Drafting } from './drafting.ts'

type Props = { field: FormField; finding: FieldFinding; drafting: Drafting }

export function MappingBox({ field, finding, drafting }: Props) {
  const w = useWords(overlapWords)
  const text = useText()
  const [open, setOpen] = useState(false)
  const [measure, setMeasure] = useState<Measure>(finding.measure)
  const confirm = useSubmit(api.forms.confirmMapping, { done: overlapWords.confirmed, then: () => setOpen(false) })
  const { data: registry } = useRead(api.elements.readRegistry, open ? {} : null)
  const say = async (elementKey: string | null) => {
    const revision = await drafting.flush()
    if (revision === undefined) return
    const { tags, criteria, verdict } = finding
    await confirm.submit({
      id: drafting.form.id,
      revision,
      field: field.id,
      mapping: { elementKey, measure, tags, criteria },
      fill: elementKey !== null && verdict !== 'new' ? 'drawn' : field.fill === 'drawn' && elementKey !== null ? 'drawn' : 'asked',
    })
  }
  if (field.mapping?.confirmedBy) return <span className="muted">{w('confirmedBy', { name: field.mapping.confirmedBy })}</span>
  return (
    <div>
      {finding.elementKey && (
        <Button size="small" loading={confirm.pending} onClick={() => void say(finding.elementKey)}>
          {w('confirm')}
        </Button>
      )}{' '}
      <Button size="small" type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
        {w('correct')}
      </Button>
      {open && (
        <div className="builder-line">
          <Select
            aria-label={w('pick')}
            placeholder={w('pick')}
            showSearch
            optionFilterProp="label"
            onChange={(key: string) => void say(key)}
            options={(registry?.elements ?? []).map(({ key, name, nameEn, subjectKind: kind }) => ({
              value: key,
              label: text({ zh: `${name}（${kindWords[kind][0]}）`, en: `${nameEn} (${kindWords[kind][1]})` }),
            }))}
          />
          <select className="plain-input" aria-label={w('mapping')} value={measure} onChange={(event) => setMeasure(Measure.parse(event.target.value))}>
            {Measure.options.map((option) => (
              <option key={option} value={option}>
                {text(measureWords[option])}
              </option>
            ))}
          </select>
          <Button onClick={() => void say(null)}>{w('isNew')}</Button>
        </div>
      )}
      <RefusalNotice problem={confirm.problem} />
    </div>
  )
}
