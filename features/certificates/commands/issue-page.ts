/** The printed page. A preview is the same page with 预览 across it; what has no number yet says so. */
import { certificatePage } from '../../../foundation/documents.ts'
import { qrModules } from '../../../foundation/qr.ts'
import type { Request } from '../../../foundation/request.ts'
import { addDays } from '../../../foundation/clock.ts'
import type { CertificateContent, CertificateDraft } from '../contract/issuing.ts'
import { shownCheckCode } from '../rules/signed-content.ts'
import { paragraphs } from '../rules/signed-text.ts'

export type Printed = {
  content: CertificateContent
  checkCode: string
  /** The link of the QR. */
  link: string
  /** Where a number is typed by hand. */
  verifyUrl: string
  issuedAt: string
}

export function pageOf({ content, checkCode, link, verifyUrl, issuedAt }: Printed) {
  return certificatePage({
    title: content.title,
    number: content.number,
    issuer: content.issuer,
    text: paragraphs(content),
    date: content.issuedOn,
    issuedAt,
    check: {
      drawing: { modules: qrModules(link) },
      lines: [`核对码 ${shownCheckCode(checkCode)}`, `扫码，或在 ${verifyUrl}/verify 按编号核验`, '二维码中没有个人信息'],
    },
  })
}

/** What a draft will say on the day it is sealed. */
export function contentOf({ holderIdTail: _, validityDays, ...said }: CertificateDraft, number: string, issuedOn: string): CertificateContent {
  return { ...said, number, issuedOn, validUntil: validityDays === null ? null : addDays(issuedOn, validityDays) }
}

/** The draft as it would be sealed today. */
export async function previewOf({ deployment, today, now }: Request, draft: CertificateDraft): Promise<File> {
  const { verifyUrl } = deployment.signing
  const content = contentOf(draft, '（用印时编号）', today)
  const bytes = await pageOf({ content, checkCode: '0000000000', link: `${verifyUrl}/verify`, verifyUrl, issuedAt: now }).preview()
  return new File([new Uint8Array(bytes)], `${draft.title}-预览.pdf`, { type: 'application/pdf' })
}
