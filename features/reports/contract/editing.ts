/** Measured minutes: what a form really takes, without anybody being watched. */
import { z } from 'zod'
import { Id } from '../../../foundation/fields.ts'

/** Minutes of active editing, as coarse as a person would say it. */
export const EditingBucket = z.enum(['0-1', '1-2', '2-5', '5-10', '10-20', '20-40', '40-80', '80+'])
export type EditingBucket = z.output<typeof EditingBucket>

/** A count, and nothing that leads to a community, a day or a person. */
export const EditingCount = z.object({
  formVersionId: Id,
  month: z.string().regex(/^\d{4}-\d{2}$/),
  bucket: EditingBucket,
  count: z.number().int().min(1),
})
export type EditingCount = z.output<typeof EditingCount>

export const MeasuredMinutes = z.object({
  formVersionId: Id,
  title: z.string(),
  admissionNumber: z.string().nullable(),
  /** What was declared when the form was admitted. */
  estimate: z.number().int(),
  /** Null below ten fillings: nothing is shown then. */
  measured: z
    .object({
      n: z.number().int().describe('rounded down to tens'),
      median: z.number().describe('minutes, interpolated within its class'),
      over: z.boolean().describe('the median lies in the class without an upper end'),
      difference: z.number().describe('median − estimate'),
    })
    .nullable(),
})
export type MeasuredMinutes = z.output<typeof MeasuredMinutes>
