/** Why an item should leave the lists (退出): pure, over what is known of a version. */
import { addDays } from '../../foundation/clock.ts'
import type { ItemVersionRead } from '../items/contract.ts'
import type { ExitReason } from './contract.ts'

/** How long before its end an item is brought up: long enough to apply for the next version. */
export const soonDays = 60

export type Known = {
  version: Pick<ItemVersionRead, 'validTo' | 'temporary' | 'regulariseBy' | 'clauseStates'>
  today: string
  tasks: number
  refused: number
  rejectionShare: number
  /** For a temporary version: whether its application was made. */
  regularised: boolean
}

export function exitReasons({ version, today, tasks, refused, rejectionShare, regularised }: Known): ExitReason[] {
  const { validTo, temporary, regulariseBy, clauseStates } = version
  const reasons: ExitReason[] = []
  if (validTo !== null && validTo <= today) reasons.push('expired')
  else if (validTo !== null && !temporary && validTo <= addDays(today, soonDays)) reasons.push('expires_soon')
  if (clauseStates.some(({ state }) => state === 'repealed')) reasons.push('basis_repealed')
  if (tasks > 0 && refused / tasks >= rejectionShare) reasons.push('rejected_by_communities')
  if (temporary && !regularised && regulariseBy !== null && regulariseBy < today) reasons.push('emergency_overdue')
  return reasons
}
