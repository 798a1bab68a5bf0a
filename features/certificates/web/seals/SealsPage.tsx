/** The community's seal: what is under way, and the register by month. */
import { Button } from 'antd'
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters, useGo } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { linked, said } from '../../../../web/ui/list-columns.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { useSession } from '../../../../web/session.ts'
import { useWords } from '../../../../web/words.ts'
import { RoomLinks } from '../desk/RoomLinks.tsx'
import { ExportMonth } from './ExportMonth.tsx'
import { MonthField } from './MonthField.tsx'
import { Readings } from './Readings.tsx'
import { UsesUnderWay } from './UsesUnderWay.tsx'
import { words } from './words.ts'
import './seals.css'

type Row = AnsweredBy<typeof api.certificates.listSealEntries>['rows'][number]

export default function SealsPage() {
  const w = useWords(words)
  const format = useFormat()
  const go = useGo()
  const { post } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, month: '' })
  const { page, size, month } = filters
  const read = useRead(api.certificates.listSealEntries, { page, size, ...(month && { month }) })
  const columns: ListColumn<Row>[] = [
    linked(
      'number',
      words.sealNumber,
      ({ number }) => number,
      ({ id }) => `/proofs/seals/entries/${id}`,
    ),
    said('what', words.what, ({ what, certificateNumber }) => (certificateNumber ? `${what}（${certificateNumber}）` : what)),
    said('purpose', words.purpose, ({ purpose }) => purpose),
    said('askedBy', words.by, ({ askedBy }) => askedBy),
    said('approvedBy', words.approvedBy, ({ approvedBy }) => approvedBy),
    said('keeper', words.keeper, ({ keeper }) => keeper),
    { key: 'sealedOn', title: words.sealedOn, text: ({ sealedOn }) => sealedOn, show: ({ sealedOn }) => <span className="whole">{format.day(sealedOn)}</span> },
  ]
  return (
    <>
      <PageHead
        title={w('seals')}
        lead={w('sealsLead')}
        action={
          <Button type="primary" onClick={() => go('/proofs/seals/ask')}>
            {w('newUse')}
          </Button>
        }
      />
      <RoomLinks here="/proofs/seals" />
      <UsesUnderWay />
      <section className="section">
        <h2>{w('register')}</h2>
        <div className="filters">
          <MonthField value={month} onChange={(next) => setFilters({ month: next })} nothing={w('allMonths')} />
          {month && post && <ExportMonth communityCode={post.areaCode} month={month} />}
        </div>
        <ListTable
          name="seal-entries"
          caption={w('register')}
          read={read}
          columns={columns}
          keyOf={({ id }) => id}
          onPage={setFilters}
          empty={<EmptyState title={w('noEntries')} how={w('noEntriesHow')} />}
        />
      </section>
      {post && <Readings communityCode={post.areaCode} />}
    </>
  )
}
