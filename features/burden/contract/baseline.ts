/** 基期: a definition of an earlier time. Its figures are computed, never typed in. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision, Title } from '../../../foundation/fields.ts'
import { Indicator } from './lifted.ts'

/** What the system computed when the baseline was frozen. */
export const FrozenFigure = z.object({ indicator: Indicator, value: z.number().int().nullable(), counted: z.number().int() })
export type FrozenFigure = z.output<typeof FrozenFigure>

export const Baseline = z.object({
  id: Id,
  name: Title,
  areaCode: AreaCode,
  fromDay: Day.describe('first day of a month'),
  months: z.number().int().min(1).max(36),
  because: Prose.min(2),
  illustrative: z.boolean(),
  createdBy: z.string(),
  createdAt: Instant,
  frozen: z.array(FrozenFigure).nullable(),
  /** SHA-256 of definition and figures. */
  frozenHash: z.string().nullable(),
  frozenAt: Instant.nullable(),
  frozenBy: z.string().nullable(),
  revision: Revision,
})
export type Baseline = z.output<typeof Baseline>
