/** One section: what it is, whom it counts, and its fields, each with what is held of it. */
import { Button, Input } from 'antd'
import { useWords } from '../../../../web/words.ts'
import type { Section } from '../../contract.ts'
import { addField, changeSection, removeSection } from './content.ts'
import type { Drafting } from './drafting.ts'
import { FieldLine } from './FieldLine.tsx'
import { PopulationPicker } from './PopulationPicker.tsx'
import { words } from './words.ts'

export function SectionEditor({ section, drafting }: { section: Section; drafting: Drafting }) {
  const w = useWords(words)
  const { content, change, overlap } = drafting
  const set = (part: Partial<Section>) => change(changeSection(content, section.id, part))
  return (
    <section className="builder-section" aria-label={section.title}>
      <div className="builder-line">
        <div className="field">
          <label htmlFor={`title-${section.id}`}>{w('sectionTitle')}</label>
          <Input id={`title-${section.id}`} value={section.title} onChange={(event) => set({ title: event.target.value })} />
        </div>
        <div className="field">
          <label htmlFor={`kind-${section.id}`}>{w('sectionKind')}</label>
          <select
            id={`kind-${section.id}`}
            className="plain-input"
            value={section.kind}
            onChange={(event) => set({ kind: event.target.value === 'subjects' ? 'subjects' : 'figures' })}
          >
            <option value="figures">{w('figures')}</option>
            <option value="subjects">{w('subjects')}</option>
          </select>
        </div>
      </div>
      <PopulationPicker id={section.id} value={section.population} onChange={(population) => set({ population })} />
      <ol className="builder-fields">
        {section.fields.map((field) => (
          <FieldLine key={field.id} field={field} drafting={drafting} finding={overlap.findings.find(({ fieldId }) => fieldId === field.id)} />
        ))}
      </ol>
      <div className="task-actions">
        <Button onClick={() => change(addField(content, section.id, w('newField')))}>{w('addField')}</Button>
        {content.sections.length > 1 && (
          <Button type="text" danger onClick={() => change(removeSection(content, section.id))}>
            {w('removeSection')}
          </Button>
        )}
      </div>
    </section>
  )
}
