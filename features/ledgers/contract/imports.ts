/** Import of an Excel or CSV file into a ledger: read, matched, checked, committed, undone. */
import { z } from 'zod'
import { AreaCode, Id, Instant, Revision, TextRecord } from '../../../foundation/fields.ts'
import { ElementKey, Values } from '../../elements/contract.ts'

/** uploaded → read → checked → committing → committed → undone; failed and cancelled end it. Only `committed` changed anything. */
export const ImportState = z.enum(['uploaded', 'reading', 'read', 'checking', 'checked', 'committing', 'committed', 'undoing', 'undone', 'cancelled', 'failed'])
export type ImportState = z.output<typeof ImportState>

/** How a column of the file is understood, and why. */
export const ImportColumn = z.object({
  index: z.number().int(),
  letter: z.string(),
  label: z.string(),
  path: z.array(z.string()),
  elementKey: ElementKey.nullable(),
  /** `ignore` leaves the column out; `unsure` must be answered by the person before checking. */
  use: z.enum(['take', 'ignore', 'unsure']),
  confidence: z.number(),
  reasons: z.array(TextRecord),
})
export type ImportColumn = z.output<typeof ImportColumn>

export const ImportNotice = z.object({ code: z.string(), sentence: TextRecord, rows: z.array(z.number().int()).max(50), count: z.number().int() })
export type ImportNotice = z.output<typeof ImportNotice>

export const Import = z.object({
  district: z.string(),
  id: Id,
  ledgerId: Id,
  communityCode: AreaCode,
  fileId: Id,
  fileName: z.string(),
  sheet: z.string().nullable(),
  state: ImportState,
  columns: z.array(ImportColumn),
  notices: z.array(ImportNotice),
  rowsTotal: z.number().int().nullable(),
  rowsDone: z.number().int(),
  good: z.number().int(),
  faulty: z.number().int(),
  /** Of the good ones: new subjects, changed ones, and ones that say nothing new. */
  creates: z.number().int(),
  changes: z.number().int(),
  same: z.number().int(),
  /** Said to the person when it failed. */
  trouble: TextRecord.nullable(),
  startedBy: z.string(),
  organisationId: Id.nullable(),
  startedAt: Instant,
  committedAt: Instant.nullable(),
  undoneAt: Instant.nullable(),
  /** Since when file and rows are gone: they are kept as long as the import can be undone. */
  forgottenAt: Instant.nullable(),
  /** Since when the file alone is gone: a resident whose data it held asked for their deletion. */
  fileErasedAt: Instant.nullable(),
  revision: Revision,
})
export type Import = z.output<typeof Import>

export const ImportRow = z.object({
  district: z.string(),
  importId: Id,
  number: z.number().int().describe('row number as Excel shows it'),
  state: z.enum(['good', 'faulty', 'skipped']),
  action: z.enum(['create', 'change', 'same']).nullable(),
  subjectId: Id.nullable(),
  values: Values,
  sealed: z.record(z.string(), z.string()),
  faults: z.array(z.object({ column: z.number().int(), sentence: TextRecord })),
})
export type ImportRow = z.output<typeof ImportRow>

export const ImportSheet = z.object({ name: z.string(), hidden: z.boolean() })
export type ImportSheet = z.output<typeof ImportSheet>
