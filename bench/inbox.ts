/** The inbox at 1,000,000 tasks: a community's worker beside someone who sees the whole city. */
import type { Connection } from '../database/connection.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { ms, percentile, report, timed, times } from './measure.ts'

export async function measureInbox(connection: Connection, planted: number, scoped: Client, administrator: Client): Promise<void> {
  const ask = (client: Client, page: number) => timed(() => client.dispatches.listTasks({ open: true, page, size: 20 }))
  const mine = await scoped.dispatches.listTasks({ open: true })
  const all = await administrator.dispatches.listTasks({ open: true })
  if (mine.total === 0 || all.total < mine.total * 1000) throw new Error(`the inboxes do not differ as they should: ${mine.total} and ${all.total}`)
  const ours: number[] = []
  const theirs: number[] = []
  for (let run = -5; run < 100; run += 1) {
    const [one, other] = [await ask(scoped, 1), await ask(administrator, 1 + (Math.abs(run) % 5))]
    if (run < 0) continue
    ours.push(one)
    theirs.push(other)
  }
  const ratio = percentile(ours, 0.95) / percentile(theirs, 0.95)
  report({
    what: `inbox at ${planted.toLocaleString('en')} tasks, p95, scoped beside the whole city`,
    on: connection.kind,
    ours: ms(percentile(ours, 0.95)),
    floor: ms(percentile(theirs, 0.95)),
    ratio: times(ratio),
    bound: '≤ 1.2×',
    holds: ratio <= 1.2,
  })
}
