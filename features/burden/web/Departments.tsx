/** By department: what it asked, its budget for one community, and what is left where most was asked. */
import { useFormat } from '../../../web/format.ts'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { useWords } from '../../../web/words.ts'
import type { BurdenSummary } from '../contract.ts'
import { BudgetBar } from './BudgetBar.tsx'
import { words } from './words.ts'

type Department = BurdenSummary['byDepartment'][number]

export function Departments({ summary }: { summary: BurdenSummary }) {
  const w = useWords(words)
  const format = useFormat()
  const { byDepartment } = summary
  if (byDepartment.length === 0) return null
  const columns: ListColumn<Department>[] = [
    { key: 'department', title: words.department, text: ({ name }) => name, sort: 'here', show: ({ name }) => name },
    {
      key: 'hours',
      title: words.hours,
      figure: true,
      sort: 'here',
      text: ({ personMinutes }) => personMinutes,
      show: ({ personMinutes }) => format.hours(personMinutes),
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
      key: 'budget',
      title: words.budget,
      text: ({ budgetPerCommunity }) => budgetPerCommunity,
      show: (department) => <BudgetBar of={department} one={summary.communitiesInArea === 1} />,
    },
  ]
  const read = {
    data: { rows: byDepartment, total: byDepartment.length, page: 1, size: byDepartment.length },
    error: null,
    isPending: false,
    isFetching: false,
    refetch: () => undefined,
  }
  return (
    <section aria-labelledby="departments-title">
      <h2 id="departments-title">{w('byDepartment')}</h2>
      <p className="muted">{w('byDepartmentHelp')}</p>
      <ListTable
        name="burden-departments"
        caption={w('byDepartment')}
        read={read}
        columns={columns}
        keyOf={({ organisationId }) => organisationId}
        onPage={() => undefined}
      />
    </section>
  )
}
