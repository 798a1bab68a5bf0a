import { api } from '../../../../web/api.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { said } from '../../../../web/ui/list-columns.tsx'
import { usePaging } from '../../../../web/ui/paging.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { ImportRowShown } from './FaultTable.tsx'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

export function ChangeTable({ whole }: { whole: ImportWhole }) {
  const w = useWords(words)
  const text = useText()
  const [paging, setPaging] = usePaging()
  const read = useRead(api.ledgers.listImportRows, { id: whole.id, action: 'change', ...paging })
  const nameOf = (key: string) => {
    const element = whole.elements.find((one) => one.key === key)
    return element ? text({ zh: element.name, en: element.nameEn }) : key
  }
  // taken back, the record may have moved on: nothing is compared any more
  const compared = whole.state === 'checked' || whole.state === 'committing' || whole.state === 'committed'
  const lines = ({ shown, before }: ImportRowShown) => {
    const said = Object.entries(shown).map(([key, after]) => {
      const was = before[key]
      return was && compared ? w('from', { name: nameOf(key), before: was, after }) : w('added', { name: nameOf(key), after })
    })
    return said.length > 0 ? said : [w('inGroup')]
  }
  const columns: ListColumn<ImportRowShown>[] = [
    said('number', words.number, ({ number }) => number),
    {
      key: 'who',
      title: words.who,
      text: ({ title }) => title,
      show: ({ title, subjectId }) => (subjectId ? <DeskLink to={`/subjects/${subjectId}`}>{title || '—'}</DeskLink> : title || '—'),
    },
    {
      key: 'change',
      title: words.change,
      text: (row) => lines(row).join(' '),
      show: (row) => (
        <ul className="import-why">
          {lines(row).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ),
    },
  ]
  return <ListTable name="import-changes" caption={w('changingRows')} read={read} columns={columns} keyOf={({ number }) => String(number)} onPage={setPaging} />
}
