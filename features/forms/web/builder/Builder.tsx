/** The designer: sections and fields on the left, what is held and what it costs on the right, as one designs. */
import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { FormHead } from '../FormHead.tsx'
import type { FormWhole } from '../whole.ts'
import { OverlapPanel } from '../OverlapPanel.tsx'
import { overlapWords } from '../overlap-words.ts'
import { useSoughtColumn } from '../sought-column.ts'
import { words as shared } from '../words.ts'
import { Basics } from './Basics.tsx'
import { addSection } from './content.ts'
import { useDrafting } from './drafting.ts'
import { RulesEditor } from './RulesEditor.tsx'
import { SectionEditor } from './SectionEditor.tsx'
import { TemplateBox } from './TemplateBox.tsx'
import { words } from './words.ts'

export function Builder({ asked }: { asked: FormWhole }) {
  const w = useWords(words)
  const s = useWords(shared)
  const o = useWords(overlapWords)
  const text = useText()
  const go = useGo()
  const drafting = useDrafting(asked)
  useSoughtColumn()
  const { form, content, change } = drafting
  const start = useSubmit(api.admissions.startApplication, { then: ({ id }) => go(`/applications/${id}/edit`) })
  const apply = async () => {
    if ((await drafting.flush()) !== undefined) await start.submit({ formVersionId: form.id })
  }
  return (
    <>
      <FormHead
        form={{ ...form, content, overlap: drafting.overlap }}
        action={
          form.steps.includes('apply') && (
            <Button type="primary" loading={start.pending} onClick={() => void apply()}>
              {s('apply')}
            </Button>
          )
        }
        more={
          <span className="muted" role="status">
            {drafting.pending ? s('saving') : drafting.problem ? s('notSaved') : drafting.unsaved ? s('saving') : s('savedAll')}
          </span>
        }
      />
      <RefusalNotice problem={drafting.problem ?? start.problem} />
      {form.notReady.length > 0 && (
        <details className="notice state-warn">
          <summary>{w('notReady', { n: form.notReady.length })}</summary>
          <ul>
            {form.notReady.map((fault) => (
              <li key={fault.field + fault.text.zh}>
                <a href={`#field-${fault.field}`}>{text(fault.text)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="builder">
        <div className="builder-form">
          <TemplateBox drafting={drafting} />
          <Basics content={content} change={change} problem={drafting.problem} />
          {content.sections.map((section) => (
            <SectionEditor key={section.id} section={section} drafting={drafting} />
          ))}
          <p>
            <Button onClick={() => change(addSection(content, w('newSection')))}>{w('addSection')}</Button>
          </p>
          <RulesEditor content={content} change={change} />
          <p className="muted">{s('applyHelp')}</p>
        </div>
        <aside className="builder-aside">
          {drafting.comparing && (
            <p className="muted" role="status">
              {o('working')}
            </p>
          )}
          <OverlapPanel
            overlap={drafting.overlap}
            fieldCount={content.sections.reduce((sum, { fields }) => sum + fields.length, 0)}
            draw={{ id: form.id, ready: drafting.flush }}
          />
        </aside>
      </div>
    </>
  )
}
