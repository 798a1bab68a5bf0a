/** Lists and filters of a ledger at the sizes of a district and of the city, beside the same look written by hand. */
import type { Connection } from '../database/connection.ts'
import type { Keyring } from '../foundation/sealing.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { usualLedger } from './made-ledger.ts'
import { ms, percentile, report, timed, times } from './measure.ts'
import { idNumberAt, plantSubjects } from './plant-subjects.ts'
import { lookByHand, type Look } from './subjects-floor.ts'
import { city, community } from './world.ts'

const street = `${community.slice(0, 9)}000`

/** What people ask for in turn: the list, a later page, a filter by code, by age, by part of a name, a whole ID number. */
const looks: readonly Look[] = [
  { page: 1 },
  { page: 3 },
  { page: 1, filter: { elementKey: 'education', is: 'equals', value: '30' } },
  { page: 1, filter: { elementKey: 'age', is: 'at_least', value: 80 } },
  { page: 1, filter: { elementKey: 'name', is: 'contains', value: '秀英' } },
  { page: 1, filter: { elementKey: 'idNo', is: 'equals', value: idNumberAt(11) } },
]

/** Every one of `users` looks `each` times without a pause; milliseconds of each look. */
async function together(users: number, each: number, look: (which: Look) => Promise<unknown>): Promise<number[]> {
  const took: number[] = []
  const user = async (number: number) => {
    for (let turn = 0; turn < each; turn += 1) took.push(await timed(() => look(looks[(number + turn) % looks.length] ?? { page: 1 })))
  }
  await Promise.all(Array.from({ length: users }, (_, number) => user(number)))
  return took
}

type Readers = { department: Client; street: Client; community: Client }

async function measureAt({ db, kind }: Connection, keyring: Keyring, readers: Readers, ledger: string, subjects: number): Promise<void> {
  const ours = (client: Client) => async (look: Look) => {
    const { total } = await client.ledgers.listRows({ id: ledger, page: look.page, size: 20, filters: look.filter ? [look.filter] : [] })
    if (total === 0) throw new Error(`nothing was found: ${JSON.stringify(look)}`)
  }
  const byHand = (area: string) => async (look: Look) => {
    if ((await lookByHand(db, keyring, area, look)) === 0) throw new Error(`nothing was found by hand: ${JSON.stringify(look)}`)
  }
  const works = [
    { who: 'whole city', look: ours(readers.department), floor: byHand(city) },
    { who: 'street', look: ours(readers.street), floor: byHand(street) },
    { who: 'community', look: ours(readers.community), floor: byHand(community) },
  ]
  for (const users of [1, 16, 64]) {
    const each = Math.max(1, Math.ceil((subjects >= 1_000_000 ? 18 : 36) / users))
    const found = []
    for (const { who, look, floor } of works) {
      await together(1, looks.length, look)
      const [mine, theirs]: [number[], number[]] = [[], []]
      // in turn, so that a machine that is busy for a moment is so for both
      const rounds = subjects >= 1_000_000 && users > 16 ? 1 : 3
      for (let round = 0; round < rounds; round += 1) {
        mine.push(...(await together(users, each, look)))
        theirs.push(...(await together(users, each, floor)))
      }
      found.push({ who, p50: percentile(mine, 0.5), p95: percentile(mine, 0.95), floor: percentile(theirs, 0.5) })
    }
    const wide = found[0]?.p95 ?? Number.NaN
    const what = `${subjects.toLocaleString('en')} subjects, ${users} at once`
    for (const { who, p50, p95, floor } of found) {
      const [times50, times95] = [p50 / floor, p95 / wide]
      report({
        what: `${what}, ${who}`,
        on: kind,
        ours: `p50 ${ms(p50)}, p95 ${ms(p95)}`,
        floor: `p50 ${ms(floor)}`,
        ratio: `p50 ${times(times50)}${who === 'whole city' ? '' : `, p95 ${times(times95)} of the whole city’s`}`,
        bound: `≤ 2×${who === 'whole city' ? '' : ', ≤ 1.2×'}`,
        holds: times50 <= 2 && times95 <= 1.2,
      })
    }
  }
}

export async function measureSubjects(connection: Connection, keyring: Keyring, readers: Readers, sizes: readonly number[]): Promise<void> {
  const { id } = await usualLedger(readers.department)
  let planted = 0
  for (const size of sizes) {
    await plantSubjects(connection.db, keyring, community, planted, size)
    planted = size
    await measureAt(connection, keyring, readers, id, size)
  }
  console.log(`      peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}
