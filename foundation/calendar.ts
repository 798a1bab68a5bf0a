/**
 * Working days of mainland China, with 调休 (days exchanged by the State Council's yearly notice).
 * A year whose notice the holiday library does not hold yet falls back to the statutory holidays themselves
 * (全国年节及纪念日放假办法, as amended in 2024: 13 days) without exchanged days; `isAnnounced` says so.
 */
import chineseDays from 'chinese-days'
import { addDays } from './clock.ts'

/** Noon without a zone, so that the library's local-time arithmetic stays on the same civil day everywhere. */
const noon = (day: string) => `${day}T12:00:00`

const announced = new Map<string, boolean>()

/** True when the library knows the notice for the year of `day`: it then names at least one holiday by its feast. */
export function isAnnounced(day: string): boolean {
  const year = day.slice(0, 4)
  let known = announced.get(year)
  if (known === undefined) {
    known = !chineseDays.isWorkday(noon(`${year}-10-01`)) && !chineseDays.isWorkday(noon(`${year}-05-01`))
    announced.set(year, known)
  }
  return known
}

const statutory = new Map<string, ReadonlySet<string>>()

/** 元旦 1, 春节 4 (除夕—初三), 清明 1, 劳动节 2, 端午 1, 中秋 1, 国庆 3 = 13 days (放假办法 第二条, 2024). */
function statutoryHolidays(year: string): ReadonlySet<string> {
  let days = statutory.get(year)
  if (!days) {
    const springFestival = chineseDays.getSolarDateFromLunar(`${year}-01-01`).date
    const fromLunar = (lunar: string) => chineseDays.getSolarDateFromLunar(lunar).date
    days = new Set([
      `${year}-01-01`,
      ...[-1, 0, 1, 2].map((offset) => addDays(springFestival, offset)),
      chineseDays.getSolarTermDate(Number(year), 4, 'pure_brightness'),
      `${year}-05-01`,
      `${year}-05-02`,
      fromLunar(`${year}-05-05`),
      fromLunar(`${year}-08-15`),
      `${year}-10-01`,
      `${year}-10-02`,
      `${year}-10-03`,
    ])
    statutory.set(year, days)
  }
  return days
}

export function isWorkingDay(day: string): boolean {
  if (isAnnounced(day)) return chineseDays.isWorkday(noon(day))
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !statutoryHolidays(day.slice(0, 4)).has(day)
}

/** Working days after `from` up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** The `count`-th working day after `from` (before it when negative). */
export function addWorkingDays(from: string, count: number): string {
  const step = count < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
