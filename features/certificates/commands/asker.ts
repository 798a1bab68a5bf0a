/** Who asked for the proof: the organisation on record under its own name, or the name as told, made tidy. */
import type { Database } from '../../../foundation/database.ts'
import { getOrganisation } from '../../people/queries/organisations.ts'
import type { AskingBody } from '../contract/asked.ts'
import { keyOf, tidyName, withoutNumbers } from '../rules/body.ts'

export type Asker = { askedByOrganisationId: string | null; askedByName: string; askedByKey: string }

/** Refuses an organisation that is not on record. */
export async function askerOf(db: Database, { organisationId, name }: AskingBody): Promise<Asker> {
  const known = organisationId === null ? undefined : await getOrganisation(db, organisationId)
  const askedByName = known?.name ?? withoutNumbers(tidyName(name))
  return { askedByOrganisationId: known?.id ?? null, askedByName, askedByKey: keyOf({ organisationId: known?.id ?? null, name: askedByName }) }
}
