/** Certificates issued in one's area, the latest first. */
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../../web/ui/FilterSearch.tsx'
import { linked, said } from '../../../../web/ui/list-columns.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { CertificateState } from '../../contract/issuing.ts'
import { certificateStates } from '../../seal-words.ts'
import { RoomLinks } from '../desk/RoomLinks.tsx'
import { certificateTones } from '../seals/tones.ts'
import { words } from '../seals/words.ts'

type Row = AnsweredBy<typeof api.certificates.listCertificates>['rows'][number]

export default function IssuedPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, search: '', state: undefined as CertificateState | undefined })
  const { page, size, search, state } = filters
  const read = useRead(api.certificates.listCertificates, { page, size, ...(search && { search }), ...(state && { state }) })
  const columns: ListColumn<Row>[] = [
    linked(
      'number',
      words.number,
      ({ number }) => number,
      ({ id }) => `/proofs/issued/${id}`,
    ),
    said('title', words.certificate, ({ title }) => title),
    said('holder', words.holder, ({ holder }) => holder),
    {
      key: 'state',
      title: words.state,
      text: (row) => text(certificateStates[row.state]),
      show: (row) => <StateTag tone={certificateTones[row.state]} word={certificateStates[row.state]} />,
    },
    { key: 'issuedOn', title: words.issuedOn, text: ({ issuedOn }) => issuedOn, show: ({ issuedOn }) => format.day(issuedOn) },
    said('sealNumber', words.sealNumber, ({ sealNumber }) => sealNumber),
  ]
  return (
    <>
      <PageHead title={w('issued')} lead={w('issuedLead')} />
      <RoomLinks here="/proofs/issued" />
      <div className="filters" role="search">
        <FilterSearch name="certificates" label={w('search')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="certificate-state"
          label={w('state')}
          value={state}
          options={CertificateState.options}
          of={certificateStates}
          nothing={w('all')}
          onChange={(next) => setFilters({ state: next })}
        />
      </div>
      <ListTable
        name="certificates"
        caption={w('issued')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('none')} how={w('noneHow')} />}
      />
    </>
  )
}
