/** 负担额度 of a year, department by department; the secretary sets them. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { useWords } from '../../../web/words.ts'
import type { BurdenBudget } from '../contract.ts'
import './admissions.css'
import { BudgetDialog } from './BudgetDialog.tsx'
import { words } from './other-words.ts'
import { words as names } from './words.ts'

export default function BudgetsPage() {
  const w = useWords(words)
  const n = useWords(names)
  const format = useFormat()
  const { may, today } = useSession()
  const thisYear = Number(today.slice(0, 4))
  const [{ year }, setFilters] = useFilters({ year: thisYear })
  const [open, setOpen] = useState<Partial<BurdenBudget>>()
  const read = useRead(api.admissions.listBudgets, { year })
  const set = may('budgets.set')
  const button = set && (
    <Button type="primary" onClick={() => setOpen({})}>
      {w('setBudget')}
    </Button>
  )
  const columns: ListColumn<BurdenBudget>[] = [
    {
      key: 'organisation',
      title: words.columnOrganisation,
      text: (row) => row.organisationName,
      show: (row) => row.organisationName,
      sort: 'here',
    },
    {
      key: 'minutes',
      title: words.columnBudget,
      text: (row) => row.minutesPerCommunity,
      show: (row) => w('budgetOf', { minutes: format.minutes(row.minutesPerCommunity), hours: format.hours(row.minutesPerCommunity) }),
      sort: 'here',
      figure: true,
    },
    { key: 'basis', title: words.columnBasis, text: (row) => row.basis, show: (row) => row.basis },
    {
      key: 'set',
      title: words.columnSet,
      text: (row) => row.setAt,
      show: (row) => w('setOn', { day: format.dayOf(row.setAt), who: row.setBy }),
    },
    ...(set
      ? [
          {
            key: 'change',
            title: words.change,
            show: (row: BurdenBudget) => (
              <button type="button" className="quiet-button" onClick={() => setOpen(row)}>
                {w('change')}
                <span className="hidden-words">：{row.organisationName}</span>
              </button>
            ),
          },
        ]
      : []),
  ]
  const rows = read.data
  return (
    <>
      <PageHead title={n('budgets')} lead={w('budgetsLead')} action={button} />
      <div className="filters">
        <div className="field">
          <label htmlFor="filter-year">{w('year')}</label>
          <select id="filter-year" className="plain-input" value={year} onChange={(event) => setFilters({ year: Number(event.target.value) })}>
            {[...new Set([thisYear - 1, thisYear, thisYear + 1, year])].toSorted().map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
      </div>
      <ListTable
        name="budgets"
        caption={n('budgets')}
        read={{ ...read, data: rows && { rows, total: rows.length, page: 1, size: Math.max(rows.length, 1) } }}
        columns={columns}
        keyOf={(row) => row.organisationId}
        onPage={() => undefined}
        empty={<EmptyState title={w('noBudgets', { year })} how={w('noBudgetsHow')} action={button} />}
      />
      {open && <BudgetDialog start={open} year={year} onClose={() => setOpen(undefined)} />}
    </>
  )
}
