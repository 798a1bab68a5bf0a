/** Forms whose numbers can be looked at in sum. */
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { useWords } from '../../../../web/words.ts'
import { words as shared } from '../words.ts'
import '../reports.css'
import { ByElement } from './ByElement.tsx'
import { words } from './words.ts'

type Row = AnsweredBy<typeof api.forms.listAdmittedForms>['rows'][number]

export default function RollUpsPage() {
  const w = useWords(words)
  const s = useWords(shared)
  const [filters, setFilters] = useFilters({ page: 1, size: 20 })
  const read = useRead(api.forms.listAdmittedForms, filters)
  const columns: ListColumn<Row>[] = [
    { key: 'title', title: words.form, text: ({ title }) => title, show: ({ formId, title }) => <DeskLink to={`/roll-ups/${formId}`}>{title}</DeskLink> },
    { key: 'body', title: words.body, show: ({ organisationName }) => organisationName },
    { key: 'number', title: words.number, show: ({ admissionNumber }) => admissionNumber ?? '—' },
  ]
  return (
    <>
      <PageHead title={s('rollUps')} lead={w('lead')} />
      <ByElement />
      <ListTable
        name="roll-ups"
        caption={s('rollUps')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noForms')} how={w('noFormsHow')} />}
      />
    </>
  )
}
