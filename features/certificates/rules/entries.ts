/** Refusals counted by month, body and proof, as anyone reads them: small numbers and unconfirmed names stand together, unnamed. */
import type { AskingEntry, EntryCorrection } from '../contract/asking.ts'
import { isGeneric } from './body.ts'

export type Counted = {
  month: string
  askedByKey: string
  district: string
  /** Null for what is on no list: what a resident called it is not shown. */
  title: string | null
  /** Null where only the public page has it. */
  name: string | null
  count: number
  /** Of the count: made by residents on the public page. */
  selfService: number
}

type Known = { smallest: number; districtName: (code: string) => string; corrections: ReadonlyMap<string, Pick<EntryCorrection, 'state' | 'answer'>> }

/** What is on no list is shown under this name. */
export const unlistedTitle = '清单以外的证明'
/** Of the unnamed, kinds of proof asked for fewer times than the smallest number stand in one line a month. */
export const variousTitle = '其他各种证明'

export const entryKey = ({ askedByKey, month, title }: { askedByKey: string; month: string; title: string }) => `${askedByKey} ${month} ${title}`

type Gathered = AskingEntry & { names: Set<string> }

function gather(rows: readonly Counted[], keyOf: (row: Counted) => string, make: (row: Counted) => AskingEntry): Gathered[] {
  const groups = new Map<string, Gathered>()
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? { ...make(row), names: new Set<string>() }
    groups.set(keyOf(row), { ...group, count: group.count + row.count, selfService: group.selfService + row.selfService, names: group.names.add(row.district) })
  }
  return [...groups.values()]
}

/** Latest month first, then by count; the unnamed of a month last. What was corrected is shown and no longer counted. */
export function entriesOf(rows: readonly Counted[], { smallest, districtName, corrections }: Known): AskingEntry[] {
  const titleOf = ({ title }: Counted) => title ?? unlistedTitle
  const keyOf = (row: Counted) => entryKey({ askedByKey: row.askedByKey, month: row.month, title: titleOf(row) })
  const confirmed = new Map(rows.flatMap(({ askedByKey, name }) => (name === null || isGeneric(name) ? [] : [[askedByKey, name] as const])))
  const whole = new Map<string, number>()
  for (const row of rows) whole.set(keyOf(row), (whole.get(keyOf(row)) ?? 0) + row.count)
  const isNamed = (row: Counted) => confirmed.has(row.askedByKey) && (whole.get(keyOf(row)) ?? 0) >= smallest
  const blank = { count: 0, selfService: 0, districts: [], correction: null }
  const named = gather(rows.filter(isNamed), keyOf, (row) => ({
    ...blank,
    key: row.askedByKey,
    month: row.month,
    bodyName: confirmed.get(row.askedByKey) ?? null,
    title: titleOf(row),
  }))
  const others = rows.filter((row) => !isNamed(row))
  const together = new Map<string, number>()
  for (const row of others) together.set(`${row.month} ${titleOf(row)}`, (together.get(`${row.month} ${titleOf(row)}`) ?? 0) + row.count)
  const shownAs = (row: Counted) => ((together.get(`${row.month} ${titleOf(row)}`) ?? 0) >= smallest ? titleOf(row) : variousTitle)
  const unnamed = gather(
    others,
    (row) => `${row.month} ${shownAs(row)}`,
    (row) => ({ ...blank, key: null, month: row.month, bodyName: null, title: shownAs(row) }),
  )
  return [...named, ...unnamed]
    .map(({ names, ...entry }) => {
      const found = entry.key === null ? undefined : corrections.get(entryKey({ askedByKey: entry.key, month: entry.month, title: entry.title }))
      const correction = found ? { state: found.state, answer: found.answer } : null
      const still = found?.state === 'corrected' ? { count: 0, selfService: 0 } : {}
      return { ...entry, ...still, districts: [...names].toSorted().map(districtName), correction }
    })
    .toSorted(
      (one, other) =>
        other.month.localeCompare(one.month) ||
        Number(one.key === null) - Number(other.key === null) ||
        other.count - one.count ||
        one.title.localeCompare(other.title),
    )
}
