/** Kind of subject, type, unit, decimals, code list, granularity, sensitivity: how a value is written. */
import { Input } from 'antd'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import type { Pair } from '../../../foundation/words.ts'
import { api } from '../../../web/api.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { useText, useWords } from '../../../web/words.ts'
import { ElementType, Sensitivity, SubjectKind, type ElementDraft } from '../contract.ts'
import { kindWords, sensitivityWords, typeWords } from '../words.ts'
import { grainWords, words } from './words.ts'

type Props = { draft: ElementDraft; problem: RefusalBody | undefined; fixed: boolean; onChange: (part: Partial<ElementDraft>) => void }
type Choice = 'subjectKind' | 'type' | 'sensitivity' | 'granularity' | 'codeList'

const grains = ['day', 'month', 'quarter', 'half_year', 'year'] as const

export function Shape({ draft, problem, fixed, onChange }: Props) {
  const w = useWords(words)
  const text = useText()
  const registry = useRead(api.elements.readRegistry, draft.type === 'code' ? {} : null)
  const lists = Object.fromEntries((registry.data?.codeLists ?? []).map(({ key, name, nameEn }) => [key, [name, nameEn] as const]))
  const choice = (name: Choice, label: string, options: readonly string[], of: Readonly<Record<string, Pair>>, empty?: string) => (
    <FieldBox name={name} label={label} problem={problem}>
      {(tie) => (
        <select
          {...tie}
          className="plain-input"
          disabled={fixed}
          value={draft[name] ?? ''}
          onChange={(event) => onChange({ [name]: event.target.value || null, ...(name === 'type' && event.target.value !== 'code' && { codeList: null }) })}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {text(of[option])}
            </option>
          ))}
        </select>
      )}
    </FieldBox>
  )
  return (
    <>
      <div className="beside">
        {choice('subjectKind', w('kind'), SubjectKind.options, kindWords)}
        {choice('type', w('type'), ElementType.options, typeWords)}
        {choice('sensitivity', w('sensitivity'), Sensitivity.options, sensitivityWords)}
      </div>
      <div className="beside">
        {draft.type === 'code' && choice('codeList', w('codeList'), Object.keys(lists), lists, '—')}
        <FieldBox name="unit" label={w('unit')} problem={problem}>
          {(tie) => (
            <Input {...tie} value={draft.unit ?? ''} disabled={fixed} maxLength={20} onChange={(event) => onChange({ unit: event.target.value || null })} />
          )}
        </FieldBox>
        {draft.type === 'number' && (
          <FieldBox name="precision" label={w('precision')} problem={problem}>
            {(tie) => (
              <Input
                {...tie}
                type="number"
                min={0}
                max={6}
                disabled={fixed}
                value={draft.precision ?? ''}
                onChange={(event) => onChange({ precision: event.target.value === '' ? null : Number(event.target.value) })}
              />
            )}
          </FieldBox>
        )}
        {choice('granularity', w('granularity'), grains, grainWords, '—')}
      </div>
      <label className="check">
        <input type="checkbox" checked={draft.lookup} disabled={fixed} onChange={(event) => onChange({ lookup: event.target.checked })} /> {w('lookup')}
      </label>
    </>
  )
}
