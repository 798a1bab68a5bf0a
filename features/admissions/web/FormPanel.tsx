/** The form an application carries, column by column: what is held, by whom, what is blocked, and the meeting's reasons. */
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { useWords } from '../../../web/words.ts'
import { CostNotes } from '../../forms/web/CostNotes.tsx'
import type { ApplicationRead } from '../contract.ts'
import { FormColumn } from './FormColumn.tsx'
import { words } from './form-panel-words.ts'
import { FormSameAsk } from './FormSameAsk.tsx'

export function FormPanel({ application }: { application: ApplicationRead }) {
  const w = useWords(words)
  const { form } = application
  const { post } = useSession()
  if (!form) return null
  // a draft opens for its own department only; the columns below are what everyone else needs
  const mayOpen = form.state !== 'draft' || post?.organisationId === application.applicantOrganisationId
  const count = (fill: 'drawn' | 'asked') => form.fields.filter((field) => field.fill === fill).length
  return (
    <>
      <p>
        {w('lead', { all: form.fields.length, drawn: count('drawn'), asked: count('asked'), minutes: form.minutes })}{' '}
        {mayOpen && <DeskLink to={`/forms/${form.id}`}>{w('open')}</DeskLink>}
      </p>
      <CostNotes of={form} />
      <div className="form-columns-box">
        <table className="form-columns">
          <thead>
            <tr>
              <th scope="col">{w('column')}</th>
              <th scope="col">{w('found')}</th>
              <th scope="col">{w('holder')}</th>
              <th scope="col">{w('fill')}</th>
            </tr>
          </thead>
          <tbody>
            {form.fields.map((field) => (
              <FormColumn key={field.fieldId} field={field} application={application} />
            ))}
          </tbody>
        </table>
      </div>
      {form.sameAsks.length > 0 && (
        <>
          <h3>{w('sameAsks')}</h3>
          <ul className="said">
            {form.sameAsks.map((ask) => (
              <FormSameAsk key={ask.formVersionId} ask={ask} form={form} application={application} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
