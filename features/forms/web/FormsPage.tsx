/** Forms: the drafts of my organisation and every admitted one. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { FormState } from '../contract.ts'
import './forms.css'
import { StartForm } from './StartForm.tsx'
import { formTones } from './states.ts'
import { formStateWords, periodWords, words } from './words.ts'

type Row = AnsweredBy<typeof api.forms.listForms>['rows'][number]

export default function FormsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, search: '', state: undefined as string | undefined, mine: false as boolean })
  const state = FormState.options.find((option) => option === filters.state)
  const { page, size, search, mine } = filters
  const read = useRead(api.forms.listForms, { page, size, ...(search && { search }), ...(state && { state }), ...(mine && { mine }) })
  const columns: ListColumn<Row>[] = [
    {
      key: 'title',
      title: words.title,
      text: ({ title }) => title,
      show: ({ id, title, admissionNumber }) => (
        <>
          <DeskLink to={`/forms/${id}`}>{title}</DeskLink>
          {admissionNumber && <div className="muted">{admissionNumber}</div>}
        </>
      ),
    },
    { key: 'body', title: words.body, show: ({ organisationName }) => organisationName },
    {
      key: 'state',
      title: words.state,
      text: (row) => text(formStateWords[row.state]),
      show: (row) => <StateTag tone={formTones[row.state]} word={formStateWords[row.state]} />,
    },
    { key: 'period', title: words.period, text: ({ period }) => period, show: ({ period }) => text(periodWords[period] ?? period) },
    {
      key: 'fields',
      title: words.fields,
      text: ({ fieldCount }) => fieldCount,
      show: ({ fieldCount, askedCount }) => w('fieldsOf', { n: fieldCount, asked: askedCount }),
    },
    { key: 'minutes', title: words.minutes, figure: true, text: ({ minutes }) => minutes, show: ({ minutes }) => format.minutes(minutes) },
  ]
  return (
    <>
      <PageHead title={w('forms')} lead={w('lead')} />
      {may('forms.design') && <StartForm />}
      <div className="filters" role="search">
        <FilterSearch name="forms" label={w('search')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="state"
          label={w('state')}
          value={state}
          options={FormState.options}
          of={formStateWords}
          nothing={w('all')}
          onChange={(next) => setFilters({ state: next })}
        />
        <label className="check">
          <input type="checkbox" checked={mine} onChange={(event) => setFilters({ mine: event.target.checked })} />
          {w('mine')}
        </label>
      </div>
      <ListTable
        name="forms"
        caption={w('forms')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noForms')} how={w('noFormsHow')} />}
      />
    </>
  )
}
