/** The first look at a sheet: header, samples, and how many rows of data there are. */
import { findHeader } from '../../../../foundation/spreadsheets/header.ts'
import type { Header, OpenedSheet, Row } from '../../../../foundation/spreadsheets/types.ts'

export type Glance = Pick<OpenedSheet, 'sheet' | 'sheets'> & {
  header: Header | undefined
  sample: Row[]
  /** Of data; all of them where no header was found. */ rows: number
  /** Rows there are at all. */ looked: number
}

const firstRows = 60

export async function glance({ sheet, sheets, merges, hiddenColumns, rows }: OpenedSheet): Promise<Glance> {
  const first: Row[] = []
  let all = 0
  for await (const row of rows()) {
    all += 1
    if (first.length < firstRows) first.push(row)
  }
  const header = findHeader(first, { merges, hiddenColumns })
  const sample = header ? first.filter(({ number }) => number > header.last) : []
  return { sheet, sheets, header, sample, rows: header ? all - (first.length - sample.length) : all, looked: all }
}
