/** What may be done with an entry, a campaign, a list, by whom, as they stand. Pure. */
import type { Actor } from '../../../foundation/actor.ts'
import type { EntryStep, RegisterEntry } from '../contract.ts'
import type { Campaign, CampaignStep } from '../contract/campaigns.ts'
import type { DecisionList } from '../contract/decisions.ts'
import { carriesOut, mayChooseExecutor } from './executor.ts'

type Acting = Pick<Actor, 'areaCode' | 'permissions'>

/** A decision that has not been overtaken by the entry's return. */
export const isDecided = ({ state }: Pick<RegisterEntry, 'state'>) => state !== 'found' && state !== 'reviewed'

type Standing = Pick<RegisterEntry, 'state' | 'ownerOrganisationId' | 'executorId'>

/** 取消或合并 is carried out by the owner, or whom the office chose, or the district department that answers to it; by the office where nothing was said (decided before it had to be). */
export function mayCarryOut(entry: Standing, actor: Acting, speaksFor: readonly string[]): boolean {
  if (entry.state !== 'cancelled' && entry.state !== 'merged') return false
  if (!actor.permissions.has('cleanups.carryOut')) return false
  const organisationId = carriesOut(entry)
  if (organisationId === null) return actor.permissions.has('cleanups.decide')
  return speaksFor.includes(organisationId)
}

/** `put`: the entry stands on a list before a meeting. */
export function entrySteps(entry: Standing, actor: Acting, { speaksFor, put }: { speaksFor: readonly string[]; put: boolean }): EntryStep[] {
  const steps: EntryStep[] = []
  if (actor.permissions.has('cleanups.decide') && !isDecided(entry)) {
    steps.push('save')
    if (entry.state === 'found') steps.push('review')
  }
  if (actor.permissions.has('cleanups.decide') && mayChooseExecutor(entry, put)) steps.push('chooseExecutor')
  if (mayCarryOut(entry, actor, speaksFor)) steps.push('carryOut')
  return steps
}

/** The office that opened a campaign takes its steps; another office reads it. */
export function campaignSteps(campaign: Pick<Campaign, 'state' | 'authority' | 'sampleSeed'>, decided: boolean, actor: Acting): CampaignStep[] {
  if (campaign.authority !== actor.areaCode) return []
  const steps: CampaignStep[] = []
  const campaigns = actor.permissions.has('cleanups.campaign')
  if (campaign.state === 'drafted' && campaigns) steps.push('save', 'delete', 'stockTaking')
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
