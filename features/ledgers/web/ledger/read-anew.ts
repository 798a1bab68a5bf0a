/** One row of the open grids as the store has it now, after somebody else saved it: what one types stays, what lies beneath is theirs. */
import type { QueryClient } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import type { GridRow } from './rows.ts'

type Held = { rows: GridRow[]; total: number }

export async function readAnew(client: QueryClient, id: string): Promise<void> {
  const { revision, changedAt, cells } = await api.ledgers.getSubject({ id })
  const anew = (row: GridRow): GridRow => ({
    ...row,
    revision,
    changedAt,
    cells: Object.fromEntries(Object.entries({ ...row.cells, ...cells }).filter(([key]) => key in cells)),
  })
  client.setQueriesData<Held>({ queryKey: ['ledgers.allRows'] }, (held) => held && { ...held, rows: held.rows.map((row) => (row.id === id ? anew(row) : row)) })
}
