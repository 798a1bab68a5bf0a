/** The body that issues a form, and its counterparts in the districts. */
import type { Database } from '../../../foundation/database.ts'
import { counterpartsOf, getOrganisation } from '../../people/queries/organisations.ts'
import type { Issuer } from '../rules/steps.ts'

/** Gives the issuer as it is seen from a community's district. */
export async function issuerOf(db: Database, organisationId: string): Promise<{ name: string; in: (district: string) => Issuer }> {
  const { name, areaCode } = await getOrganisation(db, organisationId)
  const counterparts = await counterpartsOf(db, organisationId)
  const byDistrict = new Map(counterparts.map((one) => [one.areaCode.slice(0, 6), one.id]))
  return { name, in: (district) => ({ organisationId, areaCode, counterpartId: byDistrict.get(district) ?? null }) }
}

export type IssuerAnywhere = Awaited<ReturnType<typeof issuerOf>>

export async function issuersOf(db: Database, organisationIds: readonly string[]): Promise<Map<string, IssuerAnywhere>> {
  const issuers = new Map<string, IssuerAnywhere>()
  for (const id of new Set(organisationIds)) issuers.set(id, await issuerOf(db, id))
  return issuers
}
