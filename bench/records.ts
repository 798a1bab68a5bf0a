/** Records of 250 fields: 50 a second for half a minute, and as many as will go, beside the same rows inserted by hand. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from '../database/connection.ts'
import type { Keyring } from '../foundation/sealing.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { wideLedger } from './made-ledger.ts'
import { median, ms, percentile, report, timed } from './measure.ts'
import { recordsByHand } from './records-floor.ts'
import { community } from './world.ts'

const perSecond = 50
const seconds = 30
const atOnce = 8

type Work = (at: number) => Promise<unknown>

/** One call every 20 ms, whether the ones before have been answered or not; times count from when each was due. */
async function steadily(work: Work): Promise<{ took: number[]; failed: unknown[] }> {
  const took: number[] = []
  const failed: unknown[] = []
  const began = performance.now()
  const calls: Promise<unknown>[] = []
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const due = began + (at * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await pause(early)
    calls.push(
      work(at).then(
        () => took.push(performance.now() - due),
        (error: unknown) => failed.push(error),
      ),
    )
  }
  await Promise.all(calls)
  return { took, failed }
}

/** Records a second, `atOnce` people writing without a pause. */
async function fullSpeed(work: Work, from: number, count: number): Promise<number> {
  let next = from
  const person = async () => {
    while (next < from + count) await work(next++)
  }
  const took = await timed(() => Promise.all(Array.from({ length: atOnce }, person)))
  return (count / took) * 1000
}

/** `worker` writes for a community, in a ledger that `department` defines. */
export async function measureRecords({ db, kind }: Connection, keyring: Keyring, worker: Client, department: Client): Promise<void> {
  const { id, record } = await wideLedger(db, department)
  const create: Work = async (at) => {
    const { stored, answers } = await worker.ledgers.sayRows({ id, rows: [{ id: null, communityCode: community, values: record(at), revision: null }] })
    if (stored !== 1) throw new Error(JSON.stringify(answers[0]?.faults))
  }
  const byHand = await recordsByHand(db, keyring)
  const [ours, theirs]: [number[], number[]] = [[], []]
  let at = 1
  for (let round = -1; round < 5; round += 1) {
    const [one, other] = [await fullSpeed(create, at, 150), await fullSpeed((one) => byHand(record(one)), at, 150)]
    at += 150
    if (round < 0) continue
    ours.push(one)
    theirs.push(other)
  }
  const share = median(ours) / median(theirs)
  report({
    what: `records of 250 fields at full speed, ${atOnce} at once`,
    on: kind,
    ours: `${median(ours).toFixed(0)}/s`,
    floor: `${median(theirs).toFixed(0)}/s (sealed, blind index, history and audit by five plain inserts; nothing checked)`,
    ratio: `${(share * 100).toFixed(0)} %`,
    bound: '≥ 50 %',
    holds: share >= 0.5,
  })
  const { took, failed } = await steadily((one) => create(at + one))
  if (failed.length > 0) console.error(failed[0])
  const success = took.length / (took.length + failed.length)
  report({
    what: `records of 250 fields, ${perSecond}/s for ${seconds} s`,
    on: kind,
    ours: `p50 ${ms(percentile(took, 0.5))}, p95 ${ms(percentile(took, 0.95))}, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    floor: '—',
    ratio: `${(success * 100).toFixed(1)} % stored`,
    bound: '100 %',
    holds: success === 1,
  })
}
