/** Many rows in one statement, whatever their number: a relation read from one JSON parameter, alike on both drivers. */
import { sql, type RawBuilder } from 'kysely'

/**
 * `jsonb_to_recordset(…) as name (column type, …)`, to be used behind `from`. Names and types come from the code, never from a
 * person; keys of the rows are the column names as written in SQL.
 */
export function recordset(name: string, columns: Readonly<Record<string, string>>, rows: readonly object[]): RawBuilder<unknown> {
  const declared = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`)
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${sql.raw(`${name} (${declared.join(', ')})`)}`
}
