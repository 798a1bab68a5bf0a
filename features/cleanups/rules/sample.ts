/**
 * 抽查: a stratified random sample that anyone can draw again. Strata are district × community type; each gives its
 * share (largest remainder) and at least one where the sample is large enough. Who is drawn follows from the seed and
 * the code alone, so neither the order of the list nor who draws it makes a difference.
 */

export type Drawn<Unit> = { codes: string[]; strata: { key: string; of: Unit; communities: number; drawn: number }[] }
type Unit = { code: string; communityType: string | null }

/** FNV-1a over seed and code, finished as in MurmurHash3: 32 bits, spread well even for neighbouring codes. */
function draw(seed: string, code: string): number {
  let value = 0x811c9dc5
  for (const letter of `${seed} ${code}`) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0
  return (value ^ (value >>> 16)) >>> 0
}

export const stratumOf = ({ code, communityType }: Unit) => `${code.slice(0, 6)} ${communityType ?? '-'}`

/** How many of each stratum: one each first (the largest first where not all get one), the rest by share. */
function allot(sizes: readonly number[], total: number): number[] {
  const given = sizes.map(() => 0)
  const bySize = sizes.map((_, index) => index).toSorted((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other)
  for (const index of bySize.slice(0, total)) given[index] = 1
  const all = sizes.reduce((sum, size) => sum + size, 0)
  for (let left = total - Math.min(total, sizes.length); left > 0; left -= 1) {
    // whoever is farthest below its share is next
    const next = bySize
      .filter((index) => (given[index] ?? 0) < (sizes[index] ?? 0))
      .toSorted((one, other) => lack(sizes, given, total / all, other) - lack(sizes, given, total / all, one))[0]
    if (next === undefined) break
    given[next] = (given[next] ?? 0) + 1
  }
  return given
}

const lack = (sizes: readonly number[], given: readonly number[], share: number, index: number) => (sizes[index] ?? 0) * share - (given[index] ?? 0)

/** Draws `size` of the units (all of them where there are fewer), in the order of their codes. */
export function stratifiedSample<One extends Unit>(units: readonly One[], { size, seed }: { size: number; seed: string }): Drawn<One> {
  const strata = new Map<string, One[]>()
  for (const unit of units.toSorted((one, other) => (one.code < other.code ? -1 : 1))) {
    const key = stratumOf(unit)
    strata.set(key, [...(strata.get(key) ?? []), unit])
  }
  const list = [...strata].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const given = allot(
    list.map(([, members]) => members.length),
    Math.min(size, units.length),
  )
  const codes = list.flatMap(([, members], index) =>
    members
      .toSorted((one, other) => draw(seed, one.code) - draw(seed, other.code) || (one.code < other.code ? -1 : 1))
      .slice(0, given[index])
      .map(({ code }) => code),
  )
  return {
    codes: codes.toSorted(),
    strata: list.map(([key, members], index) => ({ key, of: members[0] as One, communities: members.length, drawn: given[index] ?? 0 })),
  }
}
