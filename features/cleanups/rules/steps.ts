/** What may be done with an entry, a campaign, a list, by whom, as they stand. Pure. */
import type { Actor } from '../../../foundation/actor.ts'
import type { EntryStep, RegisterEntry } from '../contract.ts'
import type { Campaign, CampaignStep } from '../contract/campaigns.ts'
import type { DecisionList } from '../contract/decisions.ts'

type Acting = Pick<Actor, 'organisationId' | 'areaCode' | 'permissions'>

/** A decision that has not been overtaken by the entry's return. */
export const isDecided = ({ state }: Pick<RegisterEntry, 'state'>) => state !== 'found' && state !== 'reviewed'

/** 取消或合并 is carried out by the owner, by its district counterpart, or, where nobody owns it, by the joint meeting's office. */
export function mayCarryOut(entry: Pick<RegisterEntry, 'state' | 'ownerOrganisationId'>, actor: Acting, counterpartOf: string | null): boolean {
  if (entry.state !== 'cancelled' && entry.state !== 'merged') return false
  if (!actor.permissions.has('cleanups.carryOut')) return false
  if (entry.ownerOrganisationId === null) return actor.permissions.has('cleanups.decide')
  return entry.ownerOrganisationId === actor.organisationId || entry.ownerOrganisationId === counterpartOf
}

export function entrySteps(entry: Pick<RegisterEntry, 'state' | 'ownerOrganisationId'>, actor: Acting, counterpartOf: string | null): EntryStep[] {
  const steps: EntryStep[] = []
  if (actor.permissions.has('cleanups.decide') && !isDecided(entry)) {
    steps.push('save')
    if (entry.state === 'found') steps.push('review')
  }
  if (mayCarryOut(entry, actor, counterpartOf)) steps.push('carryOut')
  return steps
}

/** The office that opened a campaign takes its steps; another office reads it. */
export function campaignSteps(campaign: Pick<Campaign, 'state' | 'authority' | 'sampleSeed'>, decided: boolean, actor: Acting): CampaignStep[] {
  if (campaign.authority !== actor.areaCode) return []
  const steps: CampaignStep[] = []
  const campaigns = actor.permissions.has('cleanups.campaign')
  if (campaign.state === 'drafted' && campaigns) steps.push('save', 'stockTaking')
  if (campaign.state === 'stock_taking' && campaigns) steps.push('close')
  if (campaign.state === 'deciding' && actor.permissions.has('cleanups.decide')) steps.push('decide')
  if (campaign.state === 'deciding' && campaigns && decided) steps.push('reCheck')
  if (campaign.state === 're_checking' && campaigns) steps.push('close')
  return steps
}

export function mayChangeList(list: Pick<DecisionList, 'state' | 'authority'>, actor: Acting): boolean {
  return list.state === 'drafted' && list.authority === actor.areaCode && actor.permissions.has('cleanups.decide')
}

/** Kept, and no more than looked at again since. */
export function isKept({ state, decided }: Pick<RegisterEntry, 'state' | 'decided'>): boolean {
  return state === 'kept' || (state === 're_checked' && decided === 'kept')
}

/** True where the gate lets a version carry the entry out: kept by decision, required from above, not run out. */
export function isListed(entry: Pick<RegisterEntry, 'state' | 'decided' | 'authority' | 'sunsetOn'>, today: string): boolean {
  const { authority, sunsetOn } = entry
  return isKept(entry) && (authority === 'central' || authority === 'municipal') && (sunsetOn === null || today < sunsetOn)
}
