/** The audit trail, and one record of it with its before and after. */
import { Modal } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { AuditRecord, Role } from '../contract.ts'
import { roleWords } from '../words.ts'
import { words } from './admin-words.ts'
import { AuditRecordView } from './AuditRecordView.tsx'
import { eventWords, objectWords } from './event-words.ts'

const outcomes = { true: words.succeeded, false: words.refused } as const

export default function AuditPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    search: '',
    from: undefined as string | undefined,
    until: undefined as string | undefined,
    outcome: undefined as 'true' | 'false' | undefined,
    objectKind: undefined as string | undefined,
    objectId: undefined as string | undefined,
  })
  const [open, setOpen] = useState<AuditRecord>()
  const { search, outcome, ...others } = filters
  const read = useRead(api.people.listAuditRecords, {
    ...others,
    ...(search && { search }),
    ...(outcome && { succeeded: outcome === 'true' }),
  })
  const eventOf = ({ event }: AuditRecord) => text(eventWords[event] ?? event)
  const objectOf = ({ objectKind }: AuditRecord) => text(objectWords[objectKind] ?? objectKind)
  const postOf = ({ organisationName, role }: AuditRecord) => [organisationName, role && text(roleWords[role as Role] ?? role)].filter(Boolean).join(' · ')
  return (
    <>
      <PageHead title={w('audit')} lead={w('auditLead')} />
      <div className="filters" role="search">
        <FilterSearch name="audit" label={w('searchAudit')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FieldBox name="from" label={w('from')}>
          {({ status: _, ...tie }) => <DayInput {...tie} value={filters.from} onChange={(from) => setFilters({ from: from ?? undefined })} />}
        </FieldBox>
        <FieldBox name="until" label={w('until')}>
          {({ status: _, ...tie }) => <DayInput {...tie} value={filters.until} onChange={(until) => setFilters({ until: until ?? undefined })} />}
        </FieldBox>
        <FilterChoice
          name="outcome"
          label={w('outcome')}
          value={outcome}
          options={['true', 'false']}
          of={outcomes}
          nothing={w('all')}
          onChange={(next) => setFilters({ outcome: next })}
        />
        {filters.objectId && <DeskLink to="/audit">{w('clear')}</DeskLink>}
      </div>
      <ListTable
        name="audit"
        read={read}
        caption={w('audit')}
        keyOf={(row) => row.id}
        onPage={setFilters}
        empty={<EmptyState title={w('noRecords')} how={w('noRecordsHow')} action={<DeskLink to="/audit">{w('clear')}</DeskLink>} />}
        columns={[
          {
            key: 'event',
            title: words.event,
            show: (row) => (
              <button type="button" className="quiet-button" onClick={() => setOpen(row)}>
                {eventOf(row)}
                <span className="hidden-words"> {w('details')}</span>
              </button>
            ),
            text: eventOf,
          },
          { key: 'at', title: words.at, show: (row) => format.instant(row.at), text: (row) => row.at },
          { key: 'who', title: words.who, show: (row) => row.accountName || w('nobody'), text: (row) => row.accountName },
          { key: 'post', title: words.inPost, show: (row) => postOf(row) || '—', text: postOf },
          { key: 'object', title: words.object, show: objectOf, text: (row) => `${objectOf(row)} ${row.objectId}` },
          {
            key: 'outcome',
            title: words.outcome,
            show: (row) => <StateTag tone={row.succeeded ? 'ok' : 'danger'} word={row.succeeded ? words.succeeded : words.refused} />,
            text: (row) => row.refusal ?? text(words.succeeded),
          },
          { key: 'address', title: words.fromAddress, hidden: true, show: (row) => row.fromAddress, text: (row) => row.fromAddress },
        ]}
      />
      <Modal open={open !== undefined} width={880} title={open && eventOf(open)} footer={null} onCancel={() => setOpen(undefined)} destroyOnHidden>
        {open && (
          <AuditRecordView
            record={open}
            onObject={(objectKind, objectId) => {
              setOpen(undefined)
              setFilters({ objectKind, objectId, search: '' })
            }}
          />
        )}
      </Modal>
    </>
  )
}
