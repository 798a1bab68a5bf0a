/** A long form: sections of fields. Kinds are those of the grid, and 'long' for a text of several lines. */
import type { ComponentType } from 'react'
import type { CellValue, Fitting, Kind } from '../grid/types.ts'
import type { FormTools } from './tie.ts'

export type ValueOf = (key: string) => CellValue
export type FormField = Omit<Fitting, 'kind'> & {
  key: string
  label: string
  kind: Kind | 'long'
  unit?: string
  help?: string
  required?: boolean
  readOnly?: boolean
  /** The field is shown and handed over only while this holds. */
  when?: (value: ValueOf) => boolean
  /** What a calculated field shows. */
  from?: (value: ValueOf) => CellValue
}
/** `errors`: sentences of the server, by field. `sought`: the field somebody is being led to; it must be drawn. */
export type SectionBody = ComponentType<{ tools: FormTools; errors: Readonly<Record<string, string>> | undefined; sought: string | undefined }>
/** `body` draws the section in a way of its own, a table for example; its fields are checked and kept like all others. */
export type FormSection = { key: string; title: string; lead?: string; fields: readonly FormField[]; body?: SectionBody }

/** What draws a field of a section: LongField, unless the form has a view of its own. */
export type FieldViewProps = { field: FormField; tools: FormTools; note: FieldNote | undefined; error: string | undefined }

/** Where a value comes from. Days are 'YYYY-MM-DD'. `held`: it stands in a ledger already and need not be asked again. */
export type FieldNote = { source?: string; said?: string; freshUntil?: string; stale?: boolean; held?: boolean; disputed?: string }

export type Given = {
  /** Every value as it stands, masked ones that were not typed anew left out. */
  values: Readonly<Record<string, CellValue>>
  /** Only those that differ from what the form opened with. */
  changed: Readonly<Record<string, CellValue>>
}
