/** Records as a list: for readers, and on a phone, where each row is a card that opens its form. */
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { said } from '../../../../web/ui/list-columns.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useLanguage, useWords } from '../../../../web/words.ts'
import { titleIn, useRegistry } from '../registry.ts'
import { words as shared } from '../words.ts'
import type { LedgerWhole, RowsAsked } from './whole.ts'
import { words } from './words.ts'

type Row = AnsweredBy<typeof api.ledgers.listRows>['rows'][number]
type Props = { ledger: LedgerWhole; asked: RowsAsked; page: number; size: number; onPage: (change: { page?: number; size?: number }) => void }

const shownAtFirst = 6

export function RowList({ ledger, asked, page, size, onPage }: Props) {
  const w = useWords(words)
  const s = useWords(shared)
  const language = useLanguage()
  const { elements, shownOf } = useRegistry()
  const read = useRead(api.ledgers.listRows, { ...asked, page, size })
  const withheld = new Set(ledger.withheld.map(({ elementKey }) => elementKey))
  const keys = ledger.columns.map(({ elementKey }) => elementKey).filter((key) => !withheld.has(key))
  const columns: ListColumn<Row>[] = keys.map((key, place) => ({
    key,
    title: elements.get(key) ? [elements.get(key)?.name ?? key, elements.get(key)?.nameEn ?? key] : [key, key],
    text: ({ cells }) => (cells[key] ? shownOf(key, cells[key]) : ''),
    hidden: place >= shownAtFirst,
    show: (row) => {
      const cell = row.cells[key]
      const shown = (cell && shownOf(key, cell)) || (place === 0 ? s('notSaid') : '—')
      return (
        <>
          {place === 0 ? <DeskLink to={`/subjects/${row.id}`}>{shown}</DeskLink> : shown}
          {cell?.disputed && <StateTag tone="warn" word={s('disputed')} />}
        </>
      )
    },
  }))
  columns.splice(
    1,
    0,
    said('community', shared.community, ({ communityName }) => communityName),
  )
  if (ledger.mayWrite)
    columns.push({ key: 'edit', title: words.edit, text: () => '', show: ({ id }) => <DeskLink to={`/ledgers/${ledger.id}/rows/${id}`}>{w('edit')}</DeskLink> })
  const filtered = Object.keys(asked).length > 1
  return (
    <ListTable
      name={`ledger-${ledger.id}`}
      caption={titleIn(language, ledger)}
      read={read}
      columns={columns}
      keyOf={({ id }) => id}
      onPage={onPage}
      empty={<EmptyState title={w(filtered ? 'noneFits' : 'none')} how={w(filtered ? 'noneFitsHow' : 'noneHow')} />}
    />
  )
}
