/** What a certificate says about a person stands sealed in the database (个人信息保护法 第五十一条). */
import { seal, unseal, type Keyring } from '../../foundation/sealing.ts'
import type { CertificateContent, CertificateDraft } from './contract/issuing.ts'

/** The content, and what only the paper has besides: the check code, and the holder's last four. */
export type Kept = { content: CertificateContent; checkCode: string; holderIdTail: string }
type Place = { district: string; id: string }

const draftContext = ({ district, id }: Place) => `${district}/seal-uses/${id}`
const contentContext = ({ district, id }: Place) => `${district}/certificates/${id}`
const pdfContext = ({ district, id }: Place) => `${district}/certificates/${id}/pdf`

export const sealDraft = (keyring: Keyring, place: Place, draft: CertificateDraft) => seal(keyring, JSON.stringify(draft), draftContext(place))
export const openDraft = (keyring: Keyring, place: Place, sealed: string) => JSON.parse(unseal(keyring, sealed, draftContext(place))) as CertificateDraft
export const sealContent = (keyring: Keyring, place: Place, kept: Kept) => seal(keyring, JSON.stringify(kept), contentContext(place))
export const openContent = (keyring: Keyring, place: Place, sealed: string) => JSON.parse(unseal(keyring, sealed, contentContext(place))) as Kept
export const sealPdf = (keyring: Keyring, place: Place, pdf: Uint8Array) => seal(keyring, Buffer.from(pdf).toString('base64'), pdfContext(place))
export const openPdf = (keyring: Keyring, place: Place, sealed: string) => new Uint8Array(Buffer.from(unseal(keyring, sealed, pdfContext(place)), 'base64'))
