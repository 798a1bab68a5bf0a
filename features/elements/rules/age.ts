/** Full years on a day; the birthday itself counts, as offices count it. */

const lastDay = { 4: '-12-31', 7: '-31' } as const

function fullYears(birth: string, on: string): number {
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
}

/** From a birth date known to the day, month or year; undefined where the known part leaves two ages open, or before birth. */
export function ageOn(birth: string, on: string): number | undefined {
  const [earliest, latest] =
    birth.length === 10 ? [birth, birth] : [`${birth}${birth.length === 7 ? '-01' : '-01-01'}`, `${birth}${lastDay[birth.length as 4 | 7] ?? ''}`]
  const [most, least] = [fullYears(earliest, on), fullYears(latest, on)]
  return most === least && most >= 0 ? most : undefined
}
