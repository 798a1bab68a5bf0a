/** Figures others have published, beside what the system counts itself. */
import { z } from 'zod'
import { Day } from '../../../foundation/fields.ts'

export const PublishedFigure = z.object({
  id: z.string(),
  position: z.number().int(),
  /** As published: 150, 74.36, 3—5. */
  value: z.string(),
  unit: z.string(),
  meaning: z.string(),
  place: z.string(),
  year: z.string().nullable(),
  figureGroup: z.string(),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  note: z.string().nullable(),
})
export type PublishedFigure = z.output<typeof PublishedFigure>

/** What is counted here in the same sense; null where nothing is. */
export const CountedBeside = z.object({
  kind: z.enum(['list_in_force', 'closed_items', 'cancelled_entries', 'percent']),
  value: z.number().nullable(),
  on: Day,
  /** Communities behind it, where it comes of communities. */
  communities: z.number().int().nullable(),
})
export type CountedBeside = z.output<typeof CountedBeside>

export const PublishedRow = PublishedFigure.extend({
  counted: CountedBeside.nullable(),
  /** Figures of others that say something else about the same. */
  conflictsWith: z.array(z.string()),
})
export type PublishedRow = z.output<typeof PublishedRow>
