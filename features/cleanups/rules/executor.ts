/** 落实单位: who carries out what the joint meeting ends. Pure. */
import type { OrganisationKind } from '../../people/contract.ts'
import type { Outcome, RegisterEntry } from '../contract.ts'

/** The owner on record carries it out; only where there is none, whom the office chose. */
export const carriesOut = ({ ownerOrganisationId, executorId }: Pick<RegisterEntry, 'ownerOrganisationId' | 'executorId'>) => ownerOrganisationId ?? executorId

/** A line that ends something and that no organisation on record carries out. */
export function isOwnerless(entry: Pick<RegisterEntry, 'ownerOrganisationId' | 'executorId'>, outcome: Outcome): boolean {
  return outcome !== 'keep' && carriesOut(entry) === null
}

/** Communities are who is relieved: no clean-up becomes their task. The platform is no office. */
const executing: readonly OrganisationKind[] = ['municipal_department', 'joint_meeting_office', 'district_department', 'street_office']
export const mayExecute = (kind: OrganisationKind) => executing.includes(kind)

type Standing = Pick<RegisterEntry, 'state' | 'ownerOrganisationId' | 'executorId'>

/**
 * Whether the office may still say who carries it out. Once a list is before the meeting (`put`) or decided, its members
 * have it as it stands: then only a gap is closed, as for entries decided before anyone had to be named.
 */
export function mayChooseExecutor({ state, ownerOrganisationId, executorId }: Standing, put: boolean): boolean {
  if (ownerOrganisationId !== null) return false
  if (state === 'found' || state === 'reviewed') return !put || executorId === null
  return (state === 'cancelled' || state === 'merged') && executorId === null
}
