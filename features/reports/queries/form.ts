/** Admitted forms, as the forms feature knows them. */
import type { Database } from '../../../foundation/database.ts'
import type { FormVersion } from '../../forms/contract.ts'
import { getAdmittedFormVersion } from '../../forms/queries/for-reports.ts'

/** An admitted version, in force or ended: what was asked with it stays readable. Refuses an unknown one. */
export function formOf(db: Database, versionId: string): Promise<FormVersion> {
  return getAdmittedFormVersion(db, versionId)
}

/** Several by id, each read once. */
export async function formsOf(db: Database, versionIds: readonly string[]): Promise<Map<string, FormVersion>> {
  const forms = new Map<string, FormVersion>()
  for (const id of new Set(versionIds)) forms.set(id, await formOf(db, id))
  return forms
}

/** True while a form may be asked on a day: admitted, and within [validFrom, validTo). */
export function inForce({ state, validFrom, validTo }: FormVersion, day: string): boolean {
  return state === 'admitted' && (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)
}
