/** The text rules alone, for the gate: what a published version and the instructions sent with it must never demand. */
import type { ApplicationDraft, Finding } from '../contract.ts'
import { checkDemands } from './check-demands.ts'
import { checkCertificates, checkProhibited } from './check-lists.ts'
import { checkMisnamed } from './check-nature.ts'
import { checkRole } from './check-role.ts'
import type { ListedEntry, PrecheckFacts } from './facts.ts'

/** All that these checks look at; what else the pre-check is told does not concern a text. */
type TextFacts = Pick<PrecheckFacts, 'prohibited' | 'bannedCertificates' | 'prohibitedLikes' | 'settings'>

/** Blocking findings on prohibited work, banned certificates, veto and its kin, the community's role, and assessments hidden in other work. Pure. */
export function textDemands(
  proposal: ApplicationDraft['proposal'],
  lists: { prohibited: readonly ListedEntry[]; bannedCertificates: readonly ListedEntry[] },
): Finding[] {
  // likeness is for the pre-check: what was admitted has been compared already
  const facts: TextFacts = {
    ...lists,
    prohibitedLikes: [],
    settings: { noticeWorkingDays: 0, validityYears: 0, likenessBlocks: 1, likenessWarns: 1 },
  }
  return [checkProhibited, checkCertificates, checkDemands, checkRole, checkMisnamed]
    .flatMap((check) => check(facts as PrecheckFacts, { proposal, need: '', alternatives: '' }))
    .filter(({ severity }) => severity === 'blocks')
}
