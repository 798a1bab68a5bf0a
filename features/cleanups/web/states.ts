/** How states look, wherever they stand. */
import type { Tone } from '../../../web/ui/Mark.tsx'
import type { EntryState, RegisterEntry } from '../contract.ts'
import type { CampaignState } from '../contract/campaigns.ts'
import type { DecisionList } from '../contract/decisions.ts'

export const entryTones: Record<EntryState, Tone> = {
  found: 'warn',
  reviewed: 'pending',
  kept: 'ok',
  merged: 'info',
  cancelled: 'danger',
  carried_out: 'neutral',
  re_checked: 'ok',
}
export const campaignTones: Record<CampaignState, Tone> = { drafted: 'neutral', stock_taking: 'info', deciding: 'pending', re_checking: 'warn', closed: 'ok' }
export const listTones: Record<DecisionList['state'], Tone> = { drafted: 'neutral', put: 'pending', decided: 'ok', not_adopted: 'danger' }

/** Open again after it had been ended. */
export const isBack = ({ returnedOn, state }: Pick<RegisterEntry, 'returnedOn' | 'state'>) => returnedOn !== null && (state === 'found' || state === 'reviewed')
