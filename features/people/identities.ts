/**
 * Ids of organisations follow from what they are (UUID version 5 of a name), so that loading the reference data again,
 * on another machine or in a test, gives the same ones.
 */
import { v5 as nameBasedId } from 'uuid'
import type { OrganisationKind } from './contract.ts'

const namespace = '6d2f7b1e-3c64-5a0b-9b7e-4f1d0c8a2e90'

/**
 * Id of an organisation of the reference data. `area` is the 12-digit code of its area; `department` is the short name
 * of a department (民政局), absent for the others, of which an area has only one.
 */
export function organisationIdOf(kind: OrganisationKind, area: string, department = ''): string {
  return nameBasedId(`organisation/${kind}/${area}/${department}`, namespace)
}

/** Ids of the demonstration's people, likewise. */
export function illustrativeId(what: 'account' | 'post', name: string): string {
  return nameBasedId(`illustrative/${what}/${name}`, namespace)
}
