/** 用印: ask, approve, seal; the register, and who in the street looked at it. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Id, Prose, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { Month } from '../contract/asking.ts'
import { Corrects, SealEntryRead, SealReading, SealUse, SealUseKind, SealUseRead, SealUseSays, SealUseState } from '../contract/seals.ts'

const ById = z.object({ id: Id })
const Because = Prose.min(2).max(300)
const OfMonth = z.object({ communityCode: AreaCode, month: Month })

export const endpoints = {
  askForSeal: endpoint({
    method: 'POST',
    path: '/seal-uses',
    summary: 'Ask for the seal on something that is no proof; what a community must not certify is refused with the clause',
    permission: 'certificates.issue',
    input: SealUse.pick({ purpose: true, what: true, copies: true }),
    output: SealUseRead,
  }),
  listSealUses: endpoint({
    method: 'GET',
    path: '/seal-uses',
    summary: 'Uses of the seal asked for in the actor’s community, the latest first',
    permission: 'certificates.issue',
    input: PageAsked.extend({ state: SealUseState.optional(), kind: SealUseKind.optional(), requestId: Id.optional() }),
    output: pageOf(SealUseRead),
  }),
  getSealUse: endpoint({
    method: 'GET',
    path: '/seal-uses/{id}',
    summary: 'One use of the seal, with what may be done next, and what the proof will say while it waits',
    permission: 'certificates.issue',
    input: ById,
    output: SealUseRead.extend({ says: SealUseSays.nullable(), corrects: Corrects.nullable() }),
  }),
  previewSealUse: endpoint({
    method: 'POST',
    path: '/seal-uses/{id}/preview',
    summary: 'The proof that waits for the seal, as PDF marked as a preview; recorded',
    permission: 'certificates.issue',
    keepsNoAnswer: true,
    input: ById,
    output: z.file(),
  }),
  approveSealUse: endpoint({
    method: 'POST',
    path: '/seal-uses/{id}/approval',
    summary: 'Approve a use of the seal, or decline it with the reason; never one’s own',
    permission: 'seals.approve',
    input: ById.extend({ outcome: z.enum(['approved', 'declined']), because: Prose.max(300).default(''), revision: Revision }),
    output: SealUseRead,
  }),
  withdrawSealUse: endpoint({
    method: 'POST',
    path: '/seal-uses/{id}/withdrawal',
    summary: 'Take back a use of the seal that was not sealed yet',
    permission: 'certificates.issue',
    input: ById.extend({ because: Because, revision: Revision }),
    output: SealUseRead,
  }),
  sealIt: endpoint({
    method: 'POST',
    path: '/seal-uses/{id}/seal-entry',
    summary: 'Seal what was approved: the register gets its entry, and a proof its number, signature and PDF, all at once or not at all',
    permission: 'certificates.issue',
    input: ById.extend({ revision: Revision }),
    output: SealUseRead,
  }),
  listSealEntries: endpoint({
    method: 'GET',
    path: '/seal-entries',
    summary: 'The seal-use register of the actor’s own community, by month',
    permission: 'certificates.issue',
    input: PageAsked.extend({ month: Month.optional() }),
    output: pageOf(SealEntryRead),
  }),
  getSealEntry: endpoint({
    method: 'GET',
    path: '/seal-entries/{id}',
    summary: 'One entry of the actor’s own community’s register',
    permission: 'certificates.issue',
    input: ById,
    output: SealEntryRead,
  }),
  exportSealEntries: endpoint({
    method: 'POST',
    path: '/seal-registers/{communityCode}/{month}/export',
    summary: 'A month of the register as CSV or PDF; recorded',
    permission: 'certificates.read',
    keepsNoAnswer: true,
    input: OfMonth.extend({ format: z.enum(['csv', 'pdf']) }),
    output: z.file(),
  }),
  listSealMonths: endpoint({
    method: 'GET',
    path: '/seal-registers',
    summary: 'How often each community of the area used its seal in a month: counts alone',
    permission: 'certificates.read',
    input: PageAsked.extend({ month: Month }),
    output: pageOf(
      z.object({
        communityCode: AreaCode,
        communityName: z.string(),
        entries: z.number().int(),
        certificates: z.number().int(),
        lastNumber: z.string().nullable(),
      }),
    ),
  }),
  readSealMonth: endpoint({
    method: 'POST',
    path: '/seal-registers/{communityCode}/{month}/reading',
    summary: 'A community’s register of a month, for its street; that it was read is recorded, and the community sees by whom',
    permission: 'seals.read',
    keepsNoAnswer: true,
    input: OfMonth,
    output: z.object({
      communityName: z.string(),
      entries: z.array(SealEntryRead),
      complete: z.boolean().describe('no number is missing since the year began'),
    }),
  }),
  listSealReadings: endpoint({
    method: 'GET',
    path: '/seal-registers/{communityCode}/readings',
    summary: 'Who read the community’s register, and when',
    permission: 'certificates.read',
    input: PageAsked.extend({ communityCode: AreaCode }),
    output: pageOf(SealReading),
  }),
}
