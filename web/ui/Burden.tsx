/**
 * The burden figure: always minutes and what they add up to, 「每年 1,240 小时 ≈ 0.6 个人」, its arithmetic one click away.
 * `minutes` are person-minutes (a year, unless `once`); `of` gives the factors, or `lines` another sum.
 */
import { hoursOfPersonYear, useFormat } from '../format.ts'
import { useWords } from '../words.ts'
import { Sum, type SumLine } from './Sum.tsx'
import { words } from './words.ts'

type Factors = { minutesEach: number; times: number; communities: number }
type Props = { minutes: number; of?: Factors; lines?: SumLine[]; once?: boolean }

export function Burden({ minutes, of, lines = [], once = false }: Props) {
  const w = useWords(words)
  const format = useFormat()
  const hours = format.hours(minutes)
  const factors: SumLine[] = of
    ? [
        { label: w('minutesEach'), value: format.minutes(of.minutesEach) },
        { label: w('times'), value: `× ${format.number(of.times)}` },
        { label: w('communities'), value: `× ${format.number(of.communities)}` },
      ]
    : []
  const result: SumLine[] = [
    { label: w('minutesTotal'), value: format.minutes(minutes) },
    { label: w('hoursTotal'), value: format.number(minutes / 60) },
    ...(once ? [] : [{ label: w('peopleTotal', { n: format.number(hoursOfPersonYear) }), value: format.people(minutes) }]),
  ]
  const value = once ? w('inAll', { hours }) : w('perYear', { hours, people: format.people(minutes) })
  const note = once ? undefined : w('personYear', { n: format.number(hoursOfPersonYear) })
  return <Sum value={value} lines={[...factors, ...lines, ...result]} note={note} />
}
