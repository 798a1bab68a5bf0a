/** A form that is not being designed: what is asked, what is drawn, and why. */
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { spokenFormula } from '../../rules/formula/spoken.ts'
import { words as builderWords } from '../builder/words.ts'
import { FindingNote } from '../FindingNote.tsx'
import { FormHead } from '../FormHead.tsx'
import type { FormWhole } from '../whole.ts'
import { OverlapPanel } from '../OverlapPanel.tsx'
import { useSoughtColumn } from '../sought-column.ts'
import { formTones } from '../states.ts'
import { formStateWords, kindWords, words } from '../words.ts'
import { EndForm } from './EndForm.tsx'

export function FormView({ form }: { form: FormWhole }) {
  const w = useWords(words)
  const b = useWords(builderWords)
  const text = useText()
  const go = useGo()
  useSoughtColumn()
  const next = useSubmit(api.forms.startForm, { then: ({ id }) => go(`/forms/${id}`) })
  return (
    <>
      <FormHead
        form={form}
        more={
          form.steps.includes('next_version') && (
            <button type="button" className="verb" onClick={() => void next.submit({ title: form.content.title, nextOf: form.id })}>
              {w('nextVersion')}
            </button>
          )
        }
      />
      <RefusalNotice problem={next.problem} />
      {form.content.purpose && <p>{form.content.purpose}</p>}
      <div className="builder">
        <div className="builder-form">
          {form.content.sections.map((section) => (
            <section key={section.id} className="form-view-section">
              <h2>{section.title}</h2>
              <div className="list-frame">
                <table className="list">
                  <thead>
                    <tr>
                      <th scope="col">{b('label')}</th>
                      <th scope="col">{b('kind')}</th>
                      <th scope="col">{b('fill')}</th>
                      <th scope="col">{b('verdict')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {section.fields.map((field) => {
                      const finding = form.overlap.findings.find(({ fieldId }) => fieldId === field.id)
                      return (
                        <tr key={field.id} id={`field-${field.id}`} tabIndex={-1}>
                          <td data-title={b('label')}>
                            {field.path.length > 0 && <small className="muted">{field.path.join(' / ')} </small>}
                            {field.unit ? b('withUnit', { label: field.label, unit: field.unit }) : field.label}
                          </td>
                          <td data-title={b('kind')}>{text(kindWords[field.kind])}</td>
                          <td data-title={b('fill')}>
                            {b(field.fill)}
                            {field.formula && <div className="muted">{text(spokenFormula(field.formula, form.content))}</div>}
                          </td>
                          <td data-title={b('verdict')}>{finding && field.fill !== 'calculated' && <FindingNote finding={finding} />}</td>
                        </tr>
                      )
                    })}
                  </tbody>
                </table>
              </div>
            </section>
          ))}
        </div>
        <aside className="builder-aside">
          <OverlapPanel overlap={form.overlap} fieldCount={form.overlap.findings.length} />
        </aside>
      </div>
      {form.versions.length > 1 && (
        <section className="section">
          <h2>{w('versions')}</h2>
          <ul className="plain-list">
            {form.versions.map(({ id, number, state, admissionNumber }) => (
              <li key={id}>
                <DeskLink to={`/forms/${id}`}>{w('versionOf', { n: number })}</DeskLink> <StateTag tone={formTones[state]} word={formStateWords[state]} />{' '}
                {admissionNumber}
              </li>
            ))}
          </ul>
        </section>
      )}
      {form.steps.includes('end') && <EndForm form={form} />}
    </>
  )
}
