/** 发文联审: a document addressed to streets or communities, the asks in it, and what the reviewer made of each. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Revision, TextRecord, Title } from '../../../foundation/fields.ts'
import { Period } from '../../items/contract.ts'
import { ClauseReference } from '../../laws/contract.ts'

export const DocumentState = z.enum(['draft', 'filed', 'returned', 'passed', 'issued', 'withdrawn'])
export type DocumentState = z.output<typeof DocumentState>

/** 综合性文件 5,000 字，专项文件 4,000 字（整治形式主义为基层减负若干规定）. */
export const DocumentKind = z.enum(['comprehensive', 'special'])
export type DocumentKind = z.output<typeof DocumentKind>

export const AskKind = z.enum(['task', 'form', 'meeting', 'assessment', 'inspection', 'proof', 'plaque', 'organisation', 'group_app'])

/** covered 已准入 · over_cap 超频次 · already_held 台账已有 · returns 取消后又来 · prohibited 不得要求 · not_admitted 未准入. */
export const AskVerdict = z.enum(['covered', 'over_cap', 'already_held', 'returns', 'prohibited', 'not_admitted'])
export type AskVerdict = z.output<typeof AskVerdict>

/** What the reviewer says of an ask: an item covers it, it asks nobody, it goes out, or it goes to admission first. */
export const AskDecision = z.enum(['covered', 'not_an_ask', 'strike', 'to_admission'])
export type AskDecision = z.output<typeof AskDecision>

/** A place in a document's text, [start, end). */
const Place = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })

/** An item that may cover an ask, and how much of its title stands in the sentence. */
export const AskCandidate = z.object({
  versionId: Id,
  title: z.string(),
  admissionNumber: z.string().nullable(),
  share: z.number(),
})

export type AskCandidate = z.output<typeof AskCandidate>

export const DocumentAsk = z.object({
  documentId: Id,
  position: z.number().int().min(0),
  kind: AskKind,
  audience: z.enum(['community', 'street']),
  sentence: Place,
  words: Place,
  text: z.string(),
  period: Period.nullable(),
  named: z.enum(['named', 'handed_on', 'recipients', 'marked']),
  verdict: AskVerdict,
  explanation: TextRecord,
  clause: ClauseReference.nullable(),
  candidates: z.array(AskCandidate),
  /** The item that covers it: found by rule, or chosen by the reviewer. */
  versionId: Id.nullable(),
  decision: AskDecision.nullable(),
  because: z.string().trim().max(500).nullable(),
  /** The draft application it was sent to. */
  applicationId: Id.nullable(),
  /** The reviewer who marked it by hand; null where the rules found it. */
  marked: z.object({ by: z.string(), at: Instant }).nullable(),
})
export type DocumentAsk = z.output<typeof DocumentAsk>

/** What a reviewer marks by hand: a sentence, what it asks and of whom. */
export const Mark = DocumentAsk.pick({ kind: true, audience: true, sentence: true })
export type Mark = z.output<typeof Mark>

export const OutgoingDocument = z.object({
  id: Id,
  /** The joint meeting whose secretary reviews: the city's or a district's area code. */
  authority: AreaCode,
  organisationId: Id,
  filedBy: z.string(),
  state: DocumentState,
  kind: DocumentKind,
  title: Title,
  /** 主送机关, as written; a draft may lack it, what is filed may not. */
  recipients: z.string().trim().max(500),
  areaCodes: z.array(AreaCode).min(1).max(50),
  body: z.string().trim().min(10).max(50_000),
  /** SHA-256 of title, recipients and body: what was passed is what is issued. */
  hash: z.string(),
  fileId: Id.nullable(),
  characters: z.number().int(),
  returnReason: z.string().nullable(),
  reviewedBy: z.string().nullable(),
  reviewedAt: Instant.nullable(),
  /** Marks by hand that fell away at the last filing: their sentence stands no longer. */
  marksGone: z.number().int().min(0),
  /** 某局发〔2026〕12号 */
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  revision: Revision,
  createdAt: Instant,
  changedAt: Instant,
})
export type OutgoingDocument = z.output<typeof OutgoingDocument>

export const DocumentDraft = OutgoingDocument.pick({ kind: true, title: true, recipients: true, areaCodes: true, body: true })
export type DocumentDraft = z.output<typeof DocumentDraft>

/** What the rules find in a text, and what was marked in it by hand, before anything is stored. */
export const DocumentFindings = z.object({
  characters: z.number().int(),
  most: z.number().int(),
  tooLong: z.boolean(),
  marksGone: OutgoingDocument.shape.marksGone,
  asks: z.array(DocumentAsk.omit({ documentId: true, decision: true, because: true, applicationId: true })),
})
export type DocumentFindings = z.output<typeof DocumentFindings>

export const DocumentStep = z.enum(['save', 'file', 'withdraw', 'decide', 'pass', 'return', 'sendToAdmission', 'recheck', 'issue'])
export type DocumentStep = z.output<typeof DocumentStep>

export const DocumentHead = OutgoingDocument.pick({
  id: true,
  state: true,
  kind: true,
  title: true,
  characters: true,
  number: true,
  issuedOn: true,
  changedAt: true,
}).extend({ organisationName: z.string(), asks: z.number().int(), open: z.number().int().describe('community asks neither covered nor decided') })
export type DocumentHead = z.output<typeof DocumentHead>

export const DocumentRead = OutgoingDocument.extend({
  organisationName: z.string(),
  asks: z.array(DocumentAsk.extend({ coveredBy: AskCandidate.omit({ share: true }).nullable() })),
  most: z.number().int(),
  steps: z.array(DocumentStep),
  fileName: z.string().nullable(),
  fileChanged: z.boolean().describe('the text is no longer what its source file says'),
})
export type DocumentRead = z.output<typeof DocumentRead>

/** An issued document as anyone reads it: which items of communities it rests on. */
export const IssuedDocument = OutgoingDocument.pick({ id: true, title: true, number: true, issuedOn: true, recipients: true }).extend({
  organisationName: z.string(),
  items: z.array(AskCandidate.omit({ share: true })),
})
export type IssuedDocument = z.output<typeof IssuedDocument>
