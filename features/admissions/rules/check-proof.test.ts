import { expect, test } from 'vitest'
import type { ProposalDraft, Severity } from '../contract.ts'
import { draft, facts } from '../testing/drafts.ts'
import { checkProof } from './check-proof.ts'
import type { PrecheckFacts } from './facts.ts'

const terms: NonNullable<ProposalDraft['certificate']> = {
  askedBy: ['某学校'],
  usedFor: '综合素质评价',
  knowable: 'on_the_spot',
  knowableNote: '',
  evidence: [{ label: '委托书原件', element: null, issuedBy: '委托人' }],
  validityDays: 30,
  competentBody: null,
  route: null,
  routeSource: null,
  disputed: null,
  supersededIn: null,
}
const circle = ['银行：继承公证', '公证处：亲属关系证明']

/** `null` = not found. */
const cases: [sentence: string, code: string, expected: Severity | null, change: Partial<ProposalDraft>, facts?: Partial<PrecheckFacts>][] = [
  ['a proof without its terms', 'CERTIFICATE_TERMS_MISSING', 'blocks', { list: 'certificate' }],
  ['a proof without what must be seen', 'CERTIFICATE_TERMS_MISSING', 'blocks', { list: 'certificate', certificate: { ...terms, evidence: [] } }],
  [
    'a proof of the community’s own record needs no paper',
    'CERTIFICATE_TERMS_MISSING',
    null,
    { list: 'certificate', certificate: { ...terms, knowable: 'own_record', evidence: [] } },
  ],
  ['a proof with all its terms', 'CERTIFICATE_TERMS_MISSING', null, { list: 'certificate', certificate: terms }],
  ['work needs no terms of a proof', 'CERTIFICATE_TERMS_MISSING', null, {}],
  ['a proof of what a community cannot know', 'CANNOT_KNOW', 'blocks', { list: 'certificate', certificate: { ...terms, knowable: 'cannot' } }],
  ['a proof of what it sees', 'CANNOT_KNOW', null, { list: 'certificate', certificate: terms }],
  ['a proof that closes a circle', 'PROOF_CIRCLE', 'blocks', { list: 'certificate', certificate: terms }, { proofCircle: circle }],
  ['a proof that closes none', 'PROOF_CIRCLE', null, { list: 'certificate', certificate: terms }],
]

test.each(cases)('%s', (_, code, expected, change, more = {}) => {
  const found = checkProof({ ...facts(), ...more }, draft(change)).filter((one) => one.code === code)
  expect(found[0]?.severity ?? null).toBe(expected)
  expect(found.every(({ field, clause }) => field === 'certificate' && clause !== null)).toBe(true)
})
