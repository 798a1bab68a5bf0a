/** 出具证明: what a proof says, and the proof itself from its number to its end. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision, TextRecord } from '../../../foundation/fields.ts'
import { Corrects } from './seals.ts'

const Line = z.string().trim().max(200)

/** What the worker adds to what the list and the ledger say; all of it plain words that end up on paper. */
export const CertificateWords = z.object({
  /** Of a person who stands in no ledger; left out where the request names one who does. */
  holderName: Line.optional(),
  /** For the last four digits and the masked number on paper. */
  holderIdNumber: z
    .string()
    .trim()
    .regex(/^\d{17}[\dXx]$/)
    .optional(),
  /** 兹证明……: the fact, in a sentence or two. */
  statement: Prose.min(4).max(400),
  /** 用于……; nothing else. */
  purpose: Line.min(2),
})
export type CertificateWords = z.output<typeof CertificateWords>

/** Every field that is printed; its digest is signed (rules/signed-content.ts). */
export const CertificateContent = z.object({
  number: z.string(),
  title: z.string(),
  holderName: z.string(),
  /** Masked: 110101********1234. */
  holderId: z.string(),
  statement: z.string(),
  purpose: z.string(),
  basis: z.array(z.string()),
  evidence: z.array(z.string()),
  issuer: z.string(),
  issuedOn: Day,
  validUntil: Day.nullable(),
})
export type CertificateContent = z.output<typeof CertificateContent>

/** Before it has a number and a day. */
export const CertificateDraft = CertificateContent.omit({ number: true, issuedOn: true, validUntil: true }).extend({
  holderIdTail: z.string().length(4),
  validityDays: z.number().int().min(1).nullable(),
})
export type CertificateDraft = z.output<typeof CertificateDraft>

export const CertificateState = z.enum(['issued', 'revoked', 'superseded'])
export type CertificateState = z.output<typeof CertificateState>

/** A proof that was issued. Of the person only what is needed to find it again: the content is sealed beside it. */
export const Certificate = z.object({
  district: z.string(),
  id: Id,
  communityCode: AreaCode,
  requestId: Id,
  sealEntryId: Id,
  year: z.number().int(),
  sequence: z.number().int(),
  /** 新街口西里三区社区证〔2026〕12号. */
  number: z.string(),
  itemId: Id,
  versionId: Id,
  title: z.string(),
  issuedOn: Day,
  validUntil: Day.nullable(),
  /** Key it was signed with. */
  keyId: z.string(),
  /** What the QR carries behind `#`. */
  signed: z.string(),
  pdfSha256: z.string(),
  state: CertificateState,
  endedAt: Instant.nullable(),
  endedBy: z.string().nullable(),
  endedBecause: z.string().nullable(),
  replacedBy: Id.nullable(),
  revision: Revision,
})
export type Certificate = z.output<typeof Certificate>

/** As the desk reads it; the holder's name is masked in lists, whole on the page of the community that issued it. */
export const CertificateRead = Certificate.omit({ signed: true }).extend({
  communityName: z.string(),
  holder: z.string(),
  replacedByNumber: z.string().nullable(),
  sealNumber: z.string(),
  /** What the QR says, for whoever is sent the proof as a file; null outside the issuing community. */
  verifyLink: z.string().nullable(),
  corrects: Corrects.nullable(),
  content: CertificateContent.nullable().describe('null for whoever is not of the issuing community'),
  steps: z.array(z.enum(['download', 'replace', 'revoke'])),
})
export type CertificateRead = z.output<typeof CertificateRead>

/** What the ledger and the list already say, before the worker writes. */
export const DraftOffered = z.object({
  holder: z.string().nullable().describe('masked; null where the request names nobody in a ledger'),
  holderName: z.string().describe('of the proof to be corrected, where no ledger names the holder; its ID number is kept nowhere whole'),
  statement: z.string(),
  purpose: z.string(),
  basis: z.array(z.string()),
  evidence: z.array(z.string()),
  validUntil: Day.nullable(),
  fault: TextRecord.nullable().describe('why it cannot be issued'),
})
export type DraftOffered = z.output<typeof DraftOffered>
