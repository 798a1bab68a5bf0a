/** Dates, figures and efforts as people read them: 2026年11月22日 / 22 Nov 2026; instants in Asia/Shanghai. */
import { useMemo } from 'react'
import { addDays, civilDay } from '../foundation/clock.ts'
import { dayIn, type Language } from '../foundation/words.ts'
import { useLanguage } from './words.ts'

/** Hours one full-time person works in a year (250 working days of 8 hours): what 「≈ 0.6 个人」 is reckoned with. */
export const hoursOfPersonYear = 2000

/** A civil day in words; '' for none. */
export function sayDay(language: Language, day: string | null | undefined): string {
  return day ? dayIn(language, day.slice(0, 10)) : ''
}

/** An instant as day and time in Asia/Shanghai. */
export function sayInstant(language: Language, instant: string | null | undefined): string {
  return instant ? `${sayDay(language, civilDay(instant))} ${new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)}` : ''
}

export function formatIn(language: Language) {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return {
    day: (day: string | null | undefined) => sayDay(language, day),
    /** 「2026年11月」 of `2026-11`. */
    month: (month: string) => dayIn(language, month),
    instant: (instant: string | null | undefined) => sayInstant(language, instant),
    /** The civil day of an instant. */
    dayOf: (instant: string | null | undefined) => (instant ? sayDay(language, civilDay(instant)) : ''),
    /** [from, until): the last day is the one before `until`; open end said as such. */
    period: (from: string, until: string | null | undefined) =>
      until
        ? `${sayDay(language, from)} ${language === 'zh' ? '至' : '–'} ${sayDay(language, addDays(until, -1))}`
        : language === 'zh'
          ? `${sayDay(language, from)}起`
          : `from ${sayDay(language, from)}`,
    number: (figure: number) => short.format(figure),
    /** Person-minutes as hours: 「1,240 小时」; below an hour in minutes. */
    hours: (minutes: number) => {
      if (Math.abs(minutes) < 60) return language === 'zh' ? `${whole.format(minutes)} 分钟` : `${whole.format(minutes)} min`
      const hours = minutes / 60
      const figure = hours < 100 ? short.format(hours) : whole.format(hours)
      return language === 'zh' ? `${figure} 小时` : `${figure} h`
    },
    minutes: (minutes: number) => (language === 'zh' ? `${whole.format(minutes)} 分钟` : `${whole.format(minutes)} min`),
    /** Person-minutes a year as people: 「0.6 个人」. */
    people: (minutes: number) => {
      const people = minutes / 60 / hoursOfPersonYear
      const figure = people > 0 && people < 0.1 ? '< 0.1' : short.format(people)
      return language === 'zh' ? `${figure} 个人` : `${figure} ${figure === '1' ? 'person' : 'people'}`
    },
    /** Integer fen as yuan. */
    money: (fen: number) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'CNY' }).format(fen / 100),
  }
}

export function useFormat() {
  const language = useLanguage()
  return useMemo(() => formatIn(language), [language])
}
