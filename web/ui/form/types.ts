/** A long form: sections of fields. Kinds are those of the grid, and 'long' for a text of several lines. */
import type { CellValue, Fitting, Kind } from '../grid/types.ts'

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
export type FormSection = { key: string; title: string; lead?: string; fields: readonly FormField[] }

/** Where a value comes from. Days are 'YYYY-MM-DD'. `held`: it stands in a ledger already and need not be asked again. */
export type FieldNote = { source?: string; said?: string; freshUntil?: string; stale?: boolean; held?: boolean; disputed?: string }

export type Given = {
  /** Every value as it stands, masked ones that were not typed anew left out. */
  values: Readonly<Record<string, CellValue>>
  /** Only those that differ from what the form opened with. */
  changed: Readonly<Record<string, CellValue>>
}
