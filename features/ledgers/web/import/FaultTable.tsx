import { api, type AnsweredBy } from '../../../../web/api.ts'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { said } from '../../../../web/ui/list-columns.tsx'
import { usePaging } from '../../../../web/ui/paging.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

export type ImportRowShown = AnsweredBy<typeof api.ledgers.listImportRows>['rows'][number]

export function FaultTable({ whole: { id, columns } }: { whole: ImportWhole }) {
  const w = useWords(words)
  const text = useText()
  const [paging, setPaging] = usePaging()
  const read = useRead(api.ledgers.listImportRows, { id, state: 'faulty', ...paging })
  const labelOf = (column: number) => columns.find(({ index }) => index === column)?.label ?? ''
  const sentences = ({ faults }: ImportRowShown) => faults.map(({ column, sentence }) => `${labelOf(column)}：${text(sentence)}`)
  const shown: ListColumn<ImportRowShown>[] = [
    said('number', words.number, ({ number }) => number),
    said('who', words.who, ({ title }) => title || '—'),
    {
      key: 'wrong',
      title: words.wrong,
      text: (row) => sentences(row).join(' '),
      show: (row) => (
        <ul className="import-why">
          {sentences(row).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ),
    },
  ]
  return <ListTable name="import-faults" caption={w('faultyRows')} read={read} columns={shown} keyOf={({ number }) => String(number)} onPage={setPaging} />
}
