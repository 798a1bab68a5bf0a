/** Head of a form's page: number, state, the four facts, and what may be done with it as a whole. */
import type { ReactNode } from 'react'
import { addDays } from '../../../foundation/clock.ts'
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { formCode } from '../rules/legal-head.ts'
import type { FormWhole } from './whole.ts'
import { formTones } from './states.ts'
import { formStateWords, periodWords, words } from './words.ts'

export function FormHead({ form, action, more }: { form: FormWhole; action?: ReactNode; more?: ReactNode }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const fields = form.content.sections.flatMap((section) => section.fields)
  return (
    <>
      <PageHead
        title={form.content.title}
        number={form.admissionNumber}
        state={<StateTag tone={formTones[form.state]} word={formStateWords[form.state]} />}
        action={action}
        more={
          <>
            {form.admissionNumber && <DeskLink to={`/roll-ups/${form.formId}`}>{w('seeRollUp')}</DeskLink>}
            <a href={`/api/forms/${form.id}/template`} download>
              {w('downloadTemplate')}
            </a>
            {more}
          </>
        }
      />
      <Facts
        of={[
          form.admissionNumber !== null && { label: w('formCode'), value: formCode(form) },
          { label: w('body'), value: form.organisationName },
          { label: w('period'), value: text(periodWords[form.content.period] ?? form.content.period) },
          { label: w('fields'), value: w('fieldsOf', { n: fields.length, asked: fields.filter(({ fill }) => fill === 'asked').length }) },
          { label: w('minutes'), value: format.minutes(form.overlap.minutes) },
          form.validFrom !== null && {
            label: w('validity'),
            value: form.validTo ? `${format.day(form.validFrom)} – ${format.day(addDays(form.validTo, -1))}` : format.day(form.validFrom),
          },
        ]}
      />
      {form.state === 'applied' && <p className="muted">{w('frozen')}</p>}
    </>
  )
}
