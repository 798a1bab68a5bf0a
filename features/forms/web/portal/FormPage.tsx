/** One admitted form: what is asked of communities, and what is drawn from what they said already. */
import { addDays } from '../../../../foundation/clock.ts'
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { usePublic } from '../../../../web/portal/read.ts'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../endpoints.ts'
import { formCode } from '../../rules/legal-head.ts'
import { portalWords as words } from '../portal-words.ts'

export default function FormPage({ values }: PortalPageProps) {
  const w = useWords(words)
  const format = useFormat()
  const read = usePublic<typeof endpoints.getAdmittedForm>('/admitted-forms/{id}', { id: values['id'] ?? '' })
  return (
    <Given read={read}>
      {(form) => (
        <>
          <h1>{form.title}</h1>
          <Facts
            of={[
              { label: w('formCode'), value: formCode(form) },
              { label: w('number'), value: form.admissionNumber },
              { label: w('body'), value: form.organisationName },
              {
                label: w('validity'),
                value:
                  form.validFrom &&
                  (form.validTo ? `${format.day(form.validFrom)} – ${format.day(addDays(form.validTo, -1))}` : w('from', { day: format.day(form.validFrom) })),
              },
              { label: w('minutes'), value: format.minutes(form.minutes) },
            ]}
          />
          <p>{w('fieldsOf', { n: form.fieldCount, asked: form.askedCount })}</p>
          {form.content.sections.map((section) => (
            <section key={section.id}>
              <h2>{section.title}</h2>
              <table className="plain">
                <thead>
                  <tr>
                    <th scope="col">{w('field')}</th>
                    <th scope="col">{w('how')}</th>
                  </tr>
                </thead>
                <tbody>
                  {section.fields.map(({ id, label, path, fill }) => (
                    <tr key={id}>
                      <th scope="row">{[...path, label].join(' / ')}</th>
                      <td>{w(fill)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        </>
      )}
    </Given>
  )
}
