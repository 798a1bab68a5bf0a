/** For the street: how often each community used its seal in a month; the entries themselves behind a step that is recorded. */
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { figure, linked, said } from '../../../../web/ui/list-columns.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { useSession } from '../../../../web/session.ts'
import { useWords } from '../../../../web/words.ts'
import { RoomLinks } from '../desk/RoomLinks.tsx'
import { MonthField } from './MonthField.tsx'
import { words } from './words.ts'
import './seals.css'

type Row = AnsweredBy<typeof api.certificates.listSealMonths>['rows'][number]

export default function SealMonthsPage() {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, month: today.slice(0, 7) })
  const { page, size, month } = filters
  const read = useRead(api.certificates.listSealMonths, { page, size, month })
  const columns: ListColumn<Row>[] = [
    linked(
      'community',
      words.community,
      ({ communityName }) => communityName,
      ({ communityCode }) => `/proofs/seal-months/${communityCode}?month=${month}`,
    ),
    figure('entries', words.uses, ({ entries }) => entries, format.number),
    figure('certificates', words.ofThem, ({ certificates }) => certificates, format.number),
    said('lastNumber', words.lastNumber, ({ lastNumber }) => lastNumber),
  ]
  return (
    <>
      <PageHead title={w('sealMonths')} lead={w('sealMonthsLead')} />
      <RoomLinks here="/proofs/seal-months" />
      <div className="filters">
        <MonthField value={month} onChange={(next) => setFilters({ month: next })} />
      </div>
      <ListTable
        name="seal-months"
        caption={w('sealMonths')}
        read={read}
        columns={columns}
        keyOf={({ communityCode }) => communityCode}
        onPage={setFilters}
        empty={<EmptyState title={w('noMonth')} />}
      />
    </>
  )
}
