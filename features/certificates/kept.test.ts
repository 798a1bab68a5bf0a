import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { pageOf } from './commands/issue-page.ts'
import { verifyLink } from './rules/signed.ts'
import { certificatesStore, sealDraftsStore } from './sealed.ts'
import { openContent } from './sealed-content.ts'
import { deskOf, holder, issued, readyRequest, said } from './testing/issuing.ts'

story('the PDF can be made again from what is kept, to the last byte', async (told) => {
  const { db, deployment } = told
  const desk = await deskOf(told)
  const { pdfSha256 } = await issued(told, desk, (await readyRequest(told, desk.worker)).id)
  const row = await db.selectFrom('certificates').selectAll().executeTakeFirstOrThrow()
  const { sealedAt } = await db.selectFrom('sealEntries').select('sealedAt').executeTakeFirstOrThrow()
  const { content, checkCode } = openContent(deployment.keyring, row, row.sealedContent)
  const { verifyUrl } = deployment.signing
  const page = { content, checkCode, link: verifyLink(verifyUrl, row.signed), verifyUrl, issuedAt: sealedAt }
  expect(
    createHash('sha256')
      .update(await pageOf(page).pdf())
      .digest('hex'),
  ).toBe(pdfSha256)
  // one letter more, and it is another document
  const other = { ...page, content: { ...content, statement: `${content.statement}。` } }
  const longer = { ...other, content: { ...other.content, holderName: `${content.holderName}某` } }
  expect(
    createHash('sha256')
      .update(await pageOf(longer).pdf())
      .digest('hex'),
  ).not.toBe(pdfSha256)
})

story('a change of the data key seals drafts, contents and PDFs anew, and they still open', async (told) => {
  const { as, db, deployment } = told
  const desk = await deskOf(told)
  const { id } = await issued(told, desk, (await readyRequest(told, desk.worker)).id)
  const waiting = await readyRequest(told, desk.worker, null)
  const use = await as(desk.worker).certificates.askForCertificate({
    requestId: waiting.id,
    words: { ...said, holderName: '演示居民乙', holderIdNumber: holder.idNumber },
  })
  const sm4 = { ...deployment.keyring, algorithm: 'sm4' as const }
  expect([await certificatesStore.remaining(db, sm4), await sealDraftsStore.remaining(db, sm4)]).toEqual([2, 1])
  expect([await certificatesStore.exists(db), await sealDraftsStore.exists(db)]).toEqual([true, true])
  expect(await certificatesStore.resealBatch(db, sm4, undefined)).toEqual({ done: 2, next: undefined })
  expect(await sealDraftsStore.resealBatch(db, sm4, undefined)).toEqual({ done: 1, next: undefined })
  expect([await certificatesStore.remaining(db, sm4), await sealDraftsStore.remaining(db, sm4)]).toEqual([0, 0])
  deployment.keyring = sm4
  expect((await as(desk.worker).certificates.getCertificate({ id })).content?.holderName).toBe('演示居民')
  expect((await as(desk.director).certificates.previewSealUse({ id: use.id })).size).toBeGreaterThan(5000)
})
