import type { EntryCorrection } from './contract/asking.ts'
import type { ProofDemand, ProofStep } from './contract/graph.ts'
import type { Certificate } from './contract/issuing.ts'
import type { ProofRequest, Refusal, RefusalSeries } from './contract/requests.ts'
import type { SealEntry, SealReading, SealUse } from './contract/seals.ts'

export type RefusalRow = Refusal & {
  /** Sent with the public page's write: the same key gives the same letter. */
  requestKey: string | null
}
/** The last number given in a community, year and series. */
export type RefusalSeriesRow = { district: string; communityCode: string; year: number; series: RefusalSeries; last: number }

/** What storage knows besides: who by account, so that nobody approves for themselves, and the draft, sealed. */
export type SealUseRow = SealUse & { askedByAccount: string; approvedByAccount: string | null; sealedDraft: string | null }
export type SealEntryRow = SealEntry & { approvedByAccount: string; keeperAccount: string }
export type CertificateRow = Certificate & { sealedContent: string; sealedPdf: string }
/** The last number given in a community and year. */
export type SealSeriesRow = { district: string; communityCode: string; year: number; kind: 'certificate' | 'seal'; last: number }

declare module '../../foundation/database.ts' {
  interface Tables {
    proofRequests: ProofRequest
    proofRefusals: RefusalRow
    refusalSeries: RefusalSeriesRow
    entryCorrections: EntryCorrection
    sealUses: SealUseRow
    sealEntries: SealEntryRow
    certificates: CertificateRow
    sealSeries: SealSeriesRow
    sealReadings: SealReading
    proofSteps: ProofStep
    proofDemands: ProofDemand
  }
}
