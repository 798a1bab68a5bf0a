/** Endpoints of the register: reading it, keeping it, carrying out what was decided. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Id, Prose, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { Authority, EntryHead, EntryKind, EntryRead, EntryState, EntryWritten } from '../contract.ts'
import { PublicRegister } from '../contract/decisions.ts'

const ById = z.object({ id: Id })
const Step = ById.extend({ revision: Revision })

export const endpoints = {
  listEntries: endpoint({
    method: 'GET',
    path: '/cleanup-entries',
    summary: 'The clean-up register: assessments, inspections, awards, organisations, plaques, posters, paper ledgers, meetings, groups',
    permission: 'cleanups.read',
    input: PageAsked.extend({
      kind: EntryKind.optional(),
      state: EntryState.optional(),
      authority: Authority.optional(),
      search: z.string().trim().max(50).optional(),
      returned: z.boolean().optional().describe('only what came back after it had been cancelled'),
      toFindOut: z.boolean().optional(),
      elsewhere: z.boolean().optional().describe('practice of other cities instead'),
    }),
    output: pageOf(EntryHead),
  }),
  getEntry: endpoint({
    method: 'GET',
    path: '/cleanup-entries/{id}',
    summary: 'An entry with its basis, what the rules propose, what it resembles and what happened to it',
    permission: 'cleanups.read',
    input: ById,
    output: EntryRead,
  }),
  addEntry: endpoint({
    method: 'POST',
    path: '/cleanup-entries',
    summary: 'Add an entry; nobody has decided on it yet',
    permission: 'cleanups.decide',
    input: EntryWritten,
    output: EntryRead,
  }),
  saveEntry: endpoint({
    method: 'PUT',
    path: '/cleanup-entries/{id}',
    summary: 'Correct an entry that has not been decided',
    permission: 'cleanups.decide',
    input: EntryWritten.extend({ id: Id, revision: Revision }),
    output: EntryRead,
  }),
  reviewEntry: endpoint({
    method: 'POST',
    path: '/cleanup-entries/{id}/verification',
    summary: 'Note that basis, duties and owner of an entry have been verified',
    permission: 'cleanups.decide',
    input: Step.extend({ note: Prose.min(2) }),
    output: EntryRead,
  }),
  listToCarryOut: endpoint({
    method: 'GET',
    path: '/cleanup-duties',
    summary: 'Cancellations and mergers the actor’s organisation carries out, with the day by which',
    permission: 'cleanups.carryOut',
    input: PageAsked.extend({ open: z.boolean().optional() }),
    output: pageOf(EntryHead),
  }),
  carryOut: endpoint({
    method: 'POST',
    path: '/cleanup-entries/{id}/execution',
    summary: 'Note how a cancellation or merger was carried out',
    permission: 'cleanups.carryOut',
    input: Step.extend({ note: Prose.min(2) }),
    output: EntryRead,
  }),
  getPublicRegister: endpoint({
    method: 'GET',
    path: '/public-cleanups',
    summary: 'What stays, what was cancelled with number and clause, what came back, what is still to be verified',
    permission: 'anyone',
    input: z.object({}),
    output: PublicRegister,
  }),
}
