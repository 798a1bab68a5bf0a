/** Field kinds used by many contracts. */
import { z } from 'zod'
import { isCivilDay } from './clock.ts'
import { say } from './words.ts'

/** A civil day, YYYY-MM-DD. */
export const Day = z
  .string()
  .refine(isCivilDay, { params: { text: say(['日期不存在或格式不对，应写成 2026-11-22。', 'No such date; write it like 2026-11-22.']) } })
  .meta({ format: 'date', description: 'civil day in Asia/Shanghai' })
/** An instant, ISO 8601 in UTC. */
export const Instant = z.string().meta({ format: 'date-time', description: 'instant in UTC' })
export const Id = z.uuid().describe('UUIDv7')
/** 12-digit statistical area code; 6 digits = district, 9 = street, 12 = community. */
export const AreaCode = z
  .string()
  .regex(/^\d{12}$/)
  .describe('12-digit statistical area code')
/** A sentence in both languages. */
export const TextRecord = z.object({ zh: z.string(), en: z.string() })
/** Number of the stored state the writer saw: an older one is refused (optimistic lock). */
export const Revision = z.number().int().min(1).describe('revision last seen by the writer')
/** What a document is printed as: PDF, or .docx for editing. */
export const PrintFormat = z.enum(['pdf', 'docx'])
export type PrintFormat = z.output<typeof PrintFormat>
/** A title: one line. */
export const Title = z.string().trim().min(1).max(200)
/** A paragraph or two. */
export const Prose = z.string().trim().max(5000)
