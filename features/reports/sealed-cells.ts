/** Sensitive values of rows never reach the database readable; each is bound to its own cell. */
import { seal, unseal, type Keyring } from '../../foundation/sealing.ts'
import type { Value } from '../elements/contract.ts'
import type { Registry } from '../elements/queries/registry.ts'
import type { FormField } from '../forms/contract.ts'
import type { ReportRow } from './contract.ts'

type Place = Pick<ReportRow, 'district' | 'reportId' | 'sectionId' | 'number'>

export const cellContext = ({ district, reportId, sectionId, number }: Place, field: string) => `${district}/report/${reportId}/${sectionId}/${number}/${field}`

export const unsealCell = (keyring: Keyring, place: Place, field: string, sealed: string) =>
  JSON.parse(unseal(keyring, sealed, cellContext(place, field))) as Value

/** Sensitive by its element; a number of an identity card is, whatever it was mapped to. */
export function isSensitive(field: FormField, { elements }: Pick<Registry, 'elements'>): boolean {
  return field.kind === 'id_number' || elements.get(field.mapping?.elementKey ?? '')?.sensitivity === 'sensitive'
}

/** Parts a row's values into open and sealed ones. */
export function sealCells(
  keyring: Keyring,
  place: Place,
  values: Readonly<Record<string, Value>>,
  sensitive: (field: string) => boolean,
): Pick<ReportRow, 'values' | 'sealed'> {
  const open: ReportRow['values'] = {}
  const sealed: ReportRow['sealed'] = {}
  for (const [field, value] of Object.entries(values)) {
    if (value !== null && sensitive(field)) sealed[field] = seal(keyring, JSON.stringify(value), cellContext(place, field))
    else open[field] = value
  }
  return { values: open, sealed }
}
