/** Residents' requests about what is held of them (个人信息保护法 第五十条: a convenient way in, and reasons where one is refused). */
import { addWorkingDays, workingDaysBetween } from '../../../foundation/calendar.ts'
import type { z } from 'zod'
import type { RequestKind } from '../contract/care.ts'

type Kind = z.output<typeof RequestKind>

/** 查阅复制 · 更正补充 · 删除. */
export const requestClauses: Record<Kind, { sourceId: string; article: string; /** Of the article, for English. */ number: string }> = {
  access: { sourceId: 'pipl', article: '第四十五条', number: '45' },
  correction: { sourceId: 'pipl', article: '第四十六条', number: '46' },
  deletion: { sourceId: 'pipl', article: '第四十七条', number: '47' },
}

/**
 * Working days for an answer. The law says "in time"; the shortest term in writing is 15 working days
 * (App违法违规收集使用个人信息行为认定方法, 国信办秘字〔2019〕191号, 六); GB/T 35273-2020 8.7 allows 30 days.
 */
export const answerWithin = 15

export const dueOn = (receivedOn: string): string => addWorkingDays(receivedOn, answerWithin)

/** Negative once it is late; null when it is answered. */
export function workingDaysLeft(state: string, due: string, today: string): number | null {
  if (state !== 'open') return null
  return due >= today ? workingDaysBetween(today, due) : -workingDaysBetween(due, today)
}
