/** 申请、审批、用印 are three steps of three people: nobody approves what they asked, nobody seals what they asked or approved (印章管理: 管印与批准分离). */
import type { Certificate } from '../contract/issuing.ts'
import type { SealStep, SealUse } from '../contract/seals.ts'

type Use = Pick<SealUse, 'state' | 'communityCode'> & { askedByAccount: string; approvedByAccount: string | null }
type Who = { accountId: string | null; areaCode: string | null; permissions: ReadonlySet<string> }

export const asksForIt = (use: Use, { accountId }: Who) => use.askedByAccount === accountId
export const approvedIt = (use: Use, { accountId }: Who) => use.approvedByAccount === accountId

/** What this person may do with it now; another community's seal is none of theirs. */
export function availableSealSteps(use: Use, who: Who): SealStep[] {
  const { permissions, areaCode } = who
  if (areaCode !== use.communityCode || !permissions.has('certificates.issue')) return []
  if (use.state === 'asked') return [...(permissions.has('seals.approve') && !asksForIt(use, who) ? (['approve', 'decline'] as const) : []), 'withdraw']
  if (use.state === 'approved') return [...(approvedIt(use, who) || asksForIt(use, who) ? [] : (['seal'] as const)), 'withdraw']
  return []
}

type Issued = Pick<Certificate, 'state' | 'communityCode'>

/** Printing and correcting are the issuing community's; revoking is its street's as well. */
export function availableEnds({ state, communityCode }: Issued, { permissions, areaCode }: Omit<Who, 'accountId'>): ('download' | 'replace' | 'revoke')[] {
  const own = areaCode === communityCode && permissions.has('certificates.issue')
  if (state !== 'issued') return own ? ['download'] : []
  return [...(own ? (['download', 'replace'] as const) : []), ...(permissions.has('certificates.revoke') ? (['revoke'] as const) : [])]
}
