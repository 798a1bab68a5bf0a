/** All organisations, and who sits in which joint meeting. */
import { say } from '../../../foundation/words.ts'
import { api } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useLanguage, useText, useWords } from '../../../web/words.ts'
import { OrganisationKind } from '../contract.ts'
import { organisationKindWords } from '../words.ts'
import { words } from './admin-words.ts'
import { MemberUnits } from './MemberUnits.tsx'

export default function OrganisationsPage() {
  const w = useWords(words)
  const text = useText()
  const language = useLanguage()
  const { may } = useSession()
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    search: '',
    kind: undefined as OrganisationKind | undefined,
    area: undefined as string | undefined,
  })
  const { search, ...others } = filters
  const read = useRead(api.people.listOrganisations, { ...others, ...(search && { search }) })
  const renew = useSubmit(api.people.renewOrganisations, { done: (output) => say(words.renewed, output), aloud: true })
  return (
    <>
      <PageHead
        title={w('organisations')}
        lead={w('organisationsLead')}
        more={
          may('areas.change') && (
            <button type="button" className="plain-button" disabled={renew.pending} onClick={() => void renew.submit({})}>
              {w('renew')}
            </button>
          )
        }
      />
      <div className="filters" role="search">
        <FilterSearch name="organisation" label={w('searchOrganisation')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="kind"
          label={w('kind')}
          value={filters.kind}
          options={OrganisationKind.options}
          of={organisationKindWords}
          nothing={w('all')}
          onChange={(kind) => setFilters({ kind })}
        />
        <FieldBox name="area" label={w('area')}>
          {(tie) => <AreaPicker {...tie} one value={filters.area ? [filters.area] : []} onChange={([area]) => setFilters({ area })} />}
        </FieldBox>
      </div>
      <ListTable
        name="organisations"
        read={read}
        caption={w('organisations')}
        keyOf={(row) => row.id}
        onPage={setFilters}
        empty={<EmptyState title={w('noOrganisations')} how={w('noOrganisationsHow')} action={<DeskLink to="/organisations">{w('clear')}</DeskLink>} />}
        columns={[
          {
            key: 'name',
            title: words.organisationName,
            show: (row) => (
              <>
                {language === 'en' && row.nameEn ? (
                  <>
                    {row.nameEn}
                    <br />
                    <span className="muted">{row.name}</span>
                  </>
                ) : (
                  row.name
                )}{' '}
                {row.illustrative && <StateTag tone="neutral" word={words.madeUp} />}
              </>
            ),
            text: (row) => row.name,
          },
          { key: 'short', title: words.shortName, hidden: true, show: (row) => row.shortName, text: (row) => row.shortName },
          {
            key: 'kind',
            title: words.kind,
            show: (row) => text(organisationKindWords[row.kind]),
            text: (row) => text(organisationKindWords[row.kind]),
          },
          {
            key: 'area',
            title: words.area,
            show: (row) => <DeskLink to={`/areas/${row.areaCode}`}>{row.areaPath}</DeskLink>,
            text: (row) => row.areaPath,
          },
          { key: 'source', title: words.source, hidden: true, show: (row) => <span className="muted">{row.source}</span>, text: (row) => row.source },
        ]}
      />
      <MemberUnits />
    </>
  )
}
