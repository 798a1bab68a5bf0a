/** The application form with its pre-check beside it. */
import { usePathValue } from '../../../web/desk/address.ts'
import { api } from '../../../web/api.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useWords } from '../../../web/words.ts'
import './admissions.css'
import { ApplicationForm } from './ApplicationForm.tsx'
import { words } from './form-words.ts'

export default function EditApplicationPage() {
  const w = useWords(words)
  const id = usePathValue('id')
  const read = useRead(api.admissions.getApplication, { id })
  return (
    <Shown read={read}>
      {(application) =>
        application.steps.includes('save') ? (
          <ApplicationForm key={application.id} application={application} />
        ) : (
          <EmptyState title={w('notEditable')} how={w('notEditableHow')} action={<DeskLink to={`/applications/${id}`}>{w('view')}</DeskLink>} />
        )
      }
    </Shown>
  )
}
