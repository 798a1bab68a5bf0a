/** Lists are paged by the server: at most 200 rows a page, the whole count beside them. */
import { z } from 'zod'

export const PageAsked = z.object({
  page: z.number().int().min(1).max(100_000).default(1).describe('page, from 1'),
  size: z.number().int().min(1).max(200).default(20).describe('rows a page'),
})
export type PageAsked = z.output<typeof PageAsked>

/** A page of `row`s with the count of all. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), total: z.number().int(), page: z.number().int(), size: z.number().int() })
}

/** Rows to skip and to take. */
export function span({ page, size }: PageAsked): { limit: number; offset: number } {
  return { limit: size, offset: (page - 1) * size }
}
