/** The units below, each leading to its own burden. */
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { useWords } from '../../../web/words.ts'
import type { BurdenSummary } from '../contract.ts'
import { usePlaceName } from './place-names.ts'
import { words } from './words.ts'

type Unit = BurdenSummary['byArea'][number]

export function Units({ summary }: { summary: BurdenSummary }) {
  const w = useWords(words)
  const place = usePlaceName()
  const format = useFormat()
  const { byArea, year } = summary
  if (byArea.length === 0) return null
  const average = ({ personMinutes, communitiesInArea }: Unit) => (communitiesInArea === 0 ? 0 : personMinutes / communitiesInArea)
  const columns: ListColumn<Unit>[] = [
    {
      key: 'unit',
      title: words.unit,
      text: ({ name }) => name,
      sort: 'here',
      show: ({ code, name }) => <DeskLink to={`/burden?area=${code}&year=${year}`}>{place(code, name)}</DeskLink>,
    },
    {
      key: 'hours',
      title: words.hours,
      figure: true,
      sort: 'here',
      text: ({ personMinutes }) => personMinutes,
      show: ({ personMinutes }) => format.hours(personMinutes),
    },
    {
      key: 'average',
      title: words.averageHours,
      figure: true,
      sort: 'here',
      text: (unit) => Math.round(average(unit)),
      show: (unit) => format.hours(average(unit)),
    },
    { key: 'tasks', title: words.tasks, figure: true, sort: 'here', text: ({ tasks }) => tasks, show: ({ tasks }) => format.number(tasks) },
    {
      key: 'refused',
      title: words.refused,
      figure: true,
      sort: 'here',
      text: ({ refused }) => refused,
      show: ({ refused }) => format.number(refused),
    },
    {
      key: 'communities',
      title: words.communities,
      figure: true,
      text: ({ communitiesInArea }) => communitiesInArea,
      show: ({ communitiesInArea }) => format.number(communitiesInArea),
    },
  ]
  const read = {
    data: { rows: byArea, total: byArea.length, page: 1, size: byArea.length },
    error: null,
    isPending: false,
    isFetching: false,
    refetch: () => undefined,
  }
  return (
    <section aria-labelledby="units-title">
      <h2 id="units-title">{w('byUnit')}</h2>
      <p className="muted">{w('byUnitHelp')}</p>
      <ListTable name="burden-units" caption={w('byUnit')} read={read} columns={columns} keyOf={({ code }) => code} onPage={() => undefined} />
    </section>
  )
}
