import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import type { ProposalDraft } from './contract.ts'
import { goodProposal } from './testing/drafts.ts'
import { applicant, days, meetingOn, members, rest, vote } from './testing/path.ts'

const terms: NonNullable<ProposalDraft['certificate']> = {
  askedBy: ['某学校'],
  usedFor: '综合素质评价',
  knowable: 'on_the_spot',
  knowableNote: '活动由社区组织。',
  validityDays: 90,
  evidence: [
    {
      label: '活动登记表',
      element: null,
      issuedBy: '居民委员会',
    },
  ],
  competentBody: '学校',
  route: '学校凭公布的名单核对',
  routeSource: null,
  disputed: null,
  supersededIn: null,
}

story('a new proof is admitted only when it says how a community can know it, and then stands in the catalogue', async (told) => {
  const { as, refused } = told
  const department = await applicant(told)
  const client = as(department).admissions
  const { id, revision } = await client.startApplication({ list: 'certificate' })
  const proposal = {
    ...goodProposal,
    list: 'certificate' as const,
    title: '邻里节志愿讲解参与记录',
    content: '证明居民参加过社区组织的邻里节讲解。',
    leadOrganisationId: department.organisationId,
  }
  const save = (certificate: ProposalDraft['certificate'], seen: number) =>
    client.saveApplication({ id, revision: seen, proposal: { ...proposal, ...(certificate && { certificate }) }, ...rest })
  const bare = await save(null, revision)
  const codes = (of: { findings: { code: string; severity: string }[] }) => of.findings.filter(({ severity }) => severity === 'blocks').map(({ code }) => code)
  const checked = await client.precheckDraft({ proposal: bare.proposal, ...rest })
  expect(new Set(codes(checked))).toEqual(new Set(['CERTIFICATE_TERMS_MISSING']))
  expect((await refused(client.submitApplication({ id, revision: bare.revision }))).code).toBe('PRECHECK_BLOCKS')
  const unknowable = await save({ ...terms, knowable: 'cannot' }, bare.revision)
  expect((await refused(client.submitApplication({ id, revision: unknowable.revision }))).code).toBe('PRECHECK_BLOCKS')
  const full = await save(terms, unknowable.revision)
  expect(full.proposal.certificate).toEqual(terms)
  const submitted = await client.submitApplication({ id, revision: full.revision })
  const secretary = as('joint_meeting_secretary').admissions
  await secretary.openComments({ id, revision: submitted.revision, commentUntil: days.commentUntil, opinionsDueOn: days.opinionsDueOn })
  const board = await members(told)
  const meeting = await meetingOn(told, [id], board)
  await vote(told, meeting.id, id, board, 'admit')
  await secretary.closeMeeting({ id: meeting.id, revision: meeting.revision })
  const { proofs } = await as.public().certificates.listProofs({ on: '2027-03-02' })
  expect(proofs.find(({ title }) => title === proposal.title)).toMatchObject({ origin: 'admission', terms, verdict: { answer: 'allowed', doubts: [] } })
  const { proofs: before } = await as.public().certificates.listProofs({ on: '2027-02-28' })
  expect(before.some(({ title }) => title === proposal.title)).toBe(false)
})

story('a proof that would send people in a circle is stopped, with the way they would walk; the same name in other words, too', async (told) => {
  const department = await applicant(told)
  const client = told.as(department).admissions
  const circleOf = async (change: Partial<typeof terms>) => {
    const proposal = {
      ...goodProposal,
      list: 'certificate' as const,
      title: '老街坊相识记录',
      content: '证明居民相识多年。',
      certificate: { ...terms, ...change },
    }
    const { findings } = await client.precheckDraft({ proposal, ...rest })
    return findings.find(({ code }) => code === 'PROOF_CIRCLE')
  }
  const evidence = (label: string, issuedBy: string) => [{ label, element: null, issuedBy }]
  // the police ask the committee first, and the committee asks the police
  const plain = await circleOf({ askedBy: ['派出所'], usedFor: '亲属关系证明', evidence: evidence('亲属关系证明', '派出所') })
  expect(plain).toMatchObject({ severity: 'blocks', sentence: { zh: expect.stringContaining('派出所：亲属关系证明') } })
  expect(await circleOf({ askedBy: ['辖区派出所'], usedFor: '办理亲属关系证明', evidence: evidence('“亲属关系证明”原件', '派出所') })).toMatchObject({
    severity: 'blocks',
  })
  // a longer way round: notary, police, notary’s own look into the register
  expect(await circleOf({ askedBy: ['公证处'], usedFor: '派人查阅户籍底册', evidence: evidence('继承公证', '公证处') })).toMatchObject({ severity: 'blocks' })
  expect(await circleOf({ askedBy: ['派出所'], usedFor: '办理亲属关系证明', evidence: evidence('身份证', '派出所') })).toBeUndefined()
})
