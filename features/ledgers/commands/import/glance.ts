/** The first look at a sheet: header, samples, and how many rows of data there are. */
import { findHeader } from '../../../../foundation/spreadsheets/header.ts'
import type { Header, OpenedSheet, Row } from '../../../../foundation/spreadsheets/types.ts'

export type Glance = Pick<OpenedSheet, 'sheet' | 'sheets'> & { header: Header | undefined; sample: Row[]; rows: number }

const looked = 60

export async function glance({ sheet, sheets, merges, hiddenColumns, rows }: OpenedSheet): Promise<Glance> {
  const first: Row[] = []
  let all = 0
  for await (const row of rows()) {
    all += 1
    if (first.length < looked) first.push(row)
  }
  const header = findHeader(first, { merges, hiddenColumns })
  const sample = header ? first.filter(({ number }) => number > header.last) : []
  return { sheet, sheets, header, sample, rows: all - (first.length - sample.length) }
}
