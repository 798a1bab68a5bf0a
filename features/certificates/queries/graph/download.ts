/** The graph as a table: one demand a line, with what was found about it. */
import { stringify } from 'csv-stringify/sync'
import type { Request } from '../../../../foundation/request.ts'
import { graphWords as words } from '../../graph-words.ts'
import { readProofGraph } from './read.ts'

const columns = [words.fromBody, words.from, words.toBody, words.to, words.clause, words.circle, words.impossible, words.held, words.drop, words.source]

/** UTF-8 with a byte order mark, for Excel; a cell that would be read as a formula is written as text. */
export async function downloadProofGraph(request: Pick<Request, 'db' | 'today'>): Promise<File> {
  const { steps, demands, circles, impossible, redundant, toDrop } = await readProofGraph(request, {})
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  const inCircle = new Set(circles.flatMap(({ circle }) => circle))
  const lost = new Set(impossible.map(({ step }) => step))
  const said = (claim: boolean) => (claim ? words.yes[0] : '')
  const rows = demands.map(({ id, from, to, clause, source }) => [
    stepOf.get(from)?.body,
    stepOf.get(from)?.title,
    stepOf.get(to)?.body,
    stepOf.get(to)?.title,
    clause ? `${clause.sourceId} ${clause.article}` : '',
    said(inCircle.has(id)),
    said(lost.has(to)),
    redundant.find(({ demand }) => demand === id)?.heldBy.join('、') ?? '',
    said(toDrop.demands.includes(id)),
    source,
  ])
  const csv = stringify([columns.map(([zh]) => zh), ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
  return new File([csv], 'proof-graph.csv', { type: 'text/csv;charset=utf-8' })
}
