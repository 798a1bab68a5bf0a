/**
 * What the system counts in the same sense as a published figure: told by the figure's name alone. No published number
 * stands here, and none comes into what is counted.
 */
import type { EntryKind } from '../../../cleanups/contract.ts'
import type { List } from '../../../items/contract.ts'
import type { Indicator } from '../../contract/lifted.ts'

export type Beside =
  | { kind: 'list_in_force'; list: List }
  | { kind: 'closed_items' }
  | { kind: 'cancelled_entries'; kinds: readonly EntryKind[] }
  | { kind: 'percent'; indicator: Indicator }

export const besideOf: Readonly<Record<string, Beside>> = {
  'bj2018-cancelled-items': { kind: 'closed_items' },
  'bj2018-evaluations-cancelled': { kind: 'cancelled_entries', kinds: ['assessment', 'inspection', 'award'] },
  'bj2018-orgs-cancelled': { kind: 'cancelled_entries', kinds: ['organisation'] },
  'bj2018-duty-list': { kind: 'list_in_force', list: 'duty' },
  'bj2018-assist-list': { kind: 'list_in_force', list: 'assist' },
  'bj2018-cert-list': { kind: 'list_in_force', list: 'certificate' },
  'bj2018-meetings-ledgers-cut': { kind: 'percent', indicator: 'standing_meetings' },
  'bj2018-cert-cut': { kind: 'percent', indicator: 'proofs' },
  'bj-duty-2019': { kind: 'list_in_force', list: 'duty' },
  'bj-assist-2019': { kind: 'list_in_force', list: 'assist' },
  'bj-cert-after': { kind: 'list_in_force', list: 'certificate' },
  'bj-cert-cut-2019': { kind: 'percent', indicator: 'proofs' },
  'bj-forms-cut': { kind: 'percent', indicator: 'forms' },
}

/** Figures that say different things about the same: shown side by side, neither preferred. */
export const conflicts: readonly (readonly string[])[] = [
  ['bj2018-cert-cut', 'bj-cert-cut-2019'],
  ['bj2018-cert-list', 'bj-cert-after'],
  ['bj2018-duty-list', 'bj-duty-2019'],
  ['bj2018-assist-list', 'bj-assist-2019'],
]
