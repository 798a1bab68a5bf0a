import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Id, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { AskingEntry, EntryCorrection, Month } from '../contract/asking.ts'

export const ListedCorrection = EntryCorrection.extend({ late: z.boolean() })

export const endpoints = {
  listAskingBodies: endpoint({
    method: 'GET',
    path: '/asking-bodies',
    summary: 'Bodies that keep asking for proofs that must not be issued, by month; no resident, small numbers not named',
    permission: 'anyone',
    input: z.object({ month: Month.optional(), district: AreaCode.optional() }),
    output: z.object({ months: z.array(Month), smallest: z.number().int(), entries: z.array(AskingEntry) }),
  }),
  downloadAskingBodies: endpoint({
    method: 'GET',
    path: '/asking-bodies/csv',
    summary: 'The same as CSV (UTF-8 with BOM, no formula injection)',
    permission: 'anyone',
    input: z.object({ month: Month.optional(), district: AreaCode.optional() }),
    output: z.file(),
  }),
  objectToEntry: endpoint({
    method: 'POST',
    path: '/entry-corrections',
    summary: 'A body asks for the correction of an entry about it; the joint-meeting office answers by a day told at once',
    permission: 'anyone',
    input: EntryCorrection.pick({ because: true }).extend({
      key: z.string().max(200),
      month: Month,
      title: z.string().max(200),
      contact: EntryCorrection.shape.contact.default(null),
    }),
    output: EntryCorrection.pick({ answerBy: true, state: true }),
  }),
  listCorrections: endpoint({
    method: 'GET',
    path: '/entry-corrections',
    summary: 'Corrections asked for: those that wait by their day, then the answered ones',
    permission: 'certificates.correct',
    input: PageAsked.extend({ open: z.boolean().default(true) }),
    output: pageOf(ListedCorrection),
  }),
  answerCorrection: endpoint({
    method: 'PUT',
    path: '/entry-corrections/{id}/answer',
    summary: 'Answer once: the entry is corrected (no longer counted), marked as doubted, or upheld; the contact is erased',
    permission: 'certificates.correct',
    input: z.object({ id: Id, outcome: z.enum(['corrected', 'doubted', 'upheld']), answer: EntryCorrection.shape.answer.unwrap(), revision: Revision }),
    output: ListedCorrection,
  }),
  readRefusalMonths: endpoint({
    method: 'GET',
    path: '/refusal-months',
    summary: 'Refusals in the actor’s area by month, community, kind of proof and asking body',
    permission: 'certificates.read',
    input: z.object({ month: Month.optional() }),
    output: z.object({
      months: z.array(z.object({ month: Month, refused: z.number().int(), selfService: z.number().int() })),
      rows: z.array(
        z.object({
          communityCode: AreaCode,
          communityName: z.string(),
          title: z.string(),
          askedByName: z.string(),
          count: z.number().int(),
          selfService: z.number().int().describe('of the count, made by residents on the public page'),
          latestNumber: z.string(),
        }),
      ),
    }),
  }),
}
