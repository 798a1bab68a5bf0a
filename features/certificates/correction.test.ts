import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { approvedUse, deskOf, holder, issued, readyRequest, said } from './testing/issuing.ts'

story('who approves and seals a correction reads which proof it replaces and in what it differs', async (told) => {
  const { as } = told
  const desk = await deskOf(told)
  const { id: requestId } = await readyRequest(told, desk.worker, null)
  const named = { holderName: holder.name, holderIdNumber: holder.idNumber }
  const first = await issued(told, desk, requestId, null, named)
  expect(first.corrects).toBeNull()
  // the name stands in the form again; the whole ID number is kept nowhere
  expect((await as(desk.worker).certificates.offerDraft({ id: requestId, replacesId: first.id })).holderName).toBe(holder.name)

  const words = { ...said, ...named, statement: '2026年在本社区参加志愿服务，累计42小时' }
  const use = await as(desk.worker).certificates.askForCertificate({ requestId, replacesId: first.id, words })
  const { corrects } = await as(desk.director).certificates.getSealUse({ id: use.id })
  expect(corrects).toMatchObject({ id: first.id, number: first.number })
  expect([corrects?.before, corrects?.after]).toEqual([[expect.stringContaining('36小时')], [expect.stringContaining('42小时')]])

  const { revision } = await approvedUse(told, desk, use)
  const sealed = await as(desk.keeper).certificates.sealIt({ id: use.id, revision })
  const later = await as(desk.worker).certificates.getCertificate({ id: sealed.certificateId ?? '' })
  expect(later.corrects).toMatchObject({ number: first.number, after: [expect.stringContaining('42小时')] })
  expect((await as('street_officer').certificates.getCertificate({ id: later.id })).corrects).toBeNull()
})
