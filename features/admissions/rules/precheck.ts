/** The pre-check: pure, and the same answer every time. Gives findings in the order of the form, the gravest first. */
import type { ApplicationDraft, Finding, PrecheckAnswer, Severity } from '../contract.ts'
import { checkBasis } from './check-basis.ts'
import { checkDates } from './check-dates.ts'
import { checkData, checkDemands } from './check-demands.ts'
import { checkBudget, checkFrequency, checkFunding } from './check-effort.ts'
import { checkCertificates, checkLikeness, checkProhibited } from './check-lists.ts'
import { checkProof } from './check-proof.ts'
import { checkReach, checkRequired } from './check-required.ts'
import { checkMisnamed, checkRegister, checkReturns } from './check-nature.ts'
import { checkRole } from './check-role.ts'
import { checkForm } from './check-form.ts'
import { estimate } from './estimate.ts'
import type { PrecheckFacts } from './facts.ts'
import type { Check } from './finding.ts'

const checks: readonly Check[] = [
  checkRequired,
  checkReach,
  checkProhibited,
  checkCertificates,
  checkProof,
  checkLikeness,
  checkRegister,
  checkReturns,
  checkMisnamed,
  checkBasis,
  checkRole,
  checkDemands,
  checkFrequency,
  checkFunding,
  checkBudget,
  checkDates,
  checkData,
  checkForm,
]

/** What the emergency lane and the regularisation that follows it may pass over: notice, clocks, likeness, funding. Never the rest. */
const passedOver: ReadonlySet<string> = new Set(['NOTICE_TOO_SHORT', 'SAYS_THE_SAME', 'SAYS_NEARLY_THE_SAME', 'FUNDING_MISSING', 'FUNDING_CODE_UNKNOWN'])

const gravity: Record<Severity, number> = { blocks: 0, warns: 1, notes: 2 }

export function precheck(facts: PrecheckFacts, draft: ApplicationDraft): Finding[] {
  const found = checks.flatMap((check) => check(facts, draft))
  const softened = facts.lane === 'ordinary' ? found : found.map((one) => (passedOver.has(one.code) ? { ...one, severity: 'notes' as const } : one))
  // toSorted is stable: within a severity the order of the checks stays
  return softened.toSorted((one, other) => gravity[one.severity] - gravity[other.severity])
}

export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'blocks')
}

/** Findings, the estimate, and whether the application may be submitted. */
export function answerPrecheck(facts: PrecheckFacts, draft: ApplicationDraft): PrecheckAnswer {
  const findings = precheck(facts, draft)
  return { findings, estimate: estimate(draft, facts), maySubmit: blocking(findings).length === 0 }
}
