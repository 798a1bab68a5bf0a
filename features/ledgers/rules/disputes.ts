/** Who settles a dispute: whoever answers for the element, or said the value; never whoever raised it. */
import type { Actor } from '../../../foundation/actor.ts'
import type { z } from 'zod'
import type { Dispute } from '../contract/care.ts'

type Given = { organisations: readonly string[]; saidByOrganisationId: string | null }

export function maySettle(
  { state, ownerOrganisationId, raisedBy, raisedByOrganisation }: z.output<typeof Dispute>,
  actor: Pick<Actor, 'permissions' | 'name' | 'organisationName' | 'organisationId'>,
  { organisations, saidByOrganisationId }: Given,
): boolean {
  if (state !== 'open' || !actor.permissions.has('ledgers.settle')) return false
  if (raisedBy === actor.name && raisedByOrganisation === actor.organisationName) return false
  return (
    (ownerOrganisationId !== null && organisations.includes(ownerOrganisationId)) ||
    (saidByOrganisationId !== null && saidByOrganisationId === actor.organisationId)
  )
}
