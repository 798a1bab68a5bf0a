/** Endpoints of campaigns: drafted and followed here; handed down and completed through dispatches, because of the gate. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Id, Revision, Title } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { EntryKind, EntryRead } from '../contract.ts'
import {
  CampaignHead,
  CampaignRead,
  CampaignState,
  CampaignWritten,
  NameGroup,
  OwnName,
  Round,
  Sample,
  StockTaking,
  StockTakingHead,
  StockTakingRead,
  Totals,
} from '../contract/campaigns.ts'

const ById = z.object({ id: Id })
const Step = ById.extend({ revision: Revision })

export const endpoints = {
  listCampaigns: endpoint({
    method: 'GET',
    path: '/cleanup-campaigns',
    summary: 'Clean-up campaigns that reach the actor’s area',
    permission: 'cleanups.read',
    input: PageAsked.extend({ state: CampaignState.optional() }),
    output: pageOf(CampaignHead),
  }),
  getCampaign: endpoint({
    method: 'GET',
    path: '/cleanup-campaigns/{id}',
    summary: 'A campaign with progress by street, what was found, and the sample of its re-check',
    permission: 'cleanups.read',
    input: ById,
    output: CampaignRead,
  }),
  draftCampaign: endpoint({
    method: 'POST',
    path: '/cleanup-campaigns',
    summary: 'Draft a campaign over chosen areas and kinds, under an admitted item; nothing is asked of a community yet',
    permission: 'cleanups.campaign',
    input: CampaignWritten,
    output: CampaignRead,
  }),
  saveCampaign: endpoint({
    method: 'PUT',
    path: '/cleanup-campaigns/{id}',
    summary: 'Change a drafted campaign',
    permission: 'cleanups.campaign',
    input: CampaignWritten.extend({ id: Id, revision: Revision }),
    output: CampaignRead,
  }),
  deleteCampaign: endpoint({
    method: 'DELETE',
    path: '/cleanup-campaigns/{id}',
    summary: 'Delete a drafted campaign; one that was handed down stays',
    permission: 'cleanups.campaign',
    input: Step,
    output: z.object({ deleted: z.literal(true) }),
  }),
  closeRound: endpoint({
    method: 'POST',
    path: '/cleanup-campaigns/{id}/evaluation',
    summary: 'End the round: go on to decide after a stock-taking; after a re-check what hangs again is open anew, the rest is done',
    permission: 'cleanups.campaign',
    input: Step,
    output: CampaignRead,
  }),
  previewSample: endpoint({
    method: 'GET',
    path: '/cleanup-campaigns/{id}/sample',
    summary: 'The communities a seed draws for the re-check, stratified by district and type; the same seed draws the same',
    permission: 'cleanups.campaign',
    input: ById.extend({ size: z.number().int().min(1).max(8000), seed: z.string().trim().min(1).max(40) }),
    output: Sample,
  }),
  listNames: endpoint({
    method: 'GET',
    path: '/cleanup-campaigns/{id}/names',
    summary: 'Names that communities wrote themselves, brought together by likeness, to be confirmed by a person',
    permission: 'cleanups.decide',
    input: ById,
    output: z.array(NameGroup),
  }),
  confirmNames: endpoint({
    method: 'POST',
    path: '/cleanup-campaigns/{id}/names',
    summary: 'Say which names mean one thing: a new entry, or one the register knows',
    permission: 'cleanups.decide',
    input: ById.extend({ kind: EntryKind, names: z.array(Title).min(1).max(100), title: Title, entryId: Id.nullable() }),
    output: EntryRead,
  }),
  listStockTakings: endpoint({
    method: 'GET',
    path: '/stock-takings',
    summary: 'Stock-takings in the actor’s area; a community’s own',
    permission: 'cleanups.read',
    input: PageAsked.extend({ campaignId: Id.optional(), state: StockTaking.shape.state.optional(), round: Round.optional() }),
    output: pageOf(StockTakingHead),
  }),
  getStockTaking: endpoint({
    method: 'GET',
    path: '/stock-takings/{id}',
    summary: 'A community’s stock-taking: what is asked and what is ticked',
    permission: 'cleanups.read',
    input: ById,
    output: StockTakingRead,
  }),
  saveStockTaking: endpoint({
    method: 'PUT',
    path: '/stock-takings/{id}/ticks',
    summary: 'Tick what exists, say how many where it can be counted, write a name that is missing; nothing more',
    permission: 'cleanups.tick',
    input: Step.extend({
      ticks: z
        .array(z.object({ entryId: Id, present: z.boolean() }))
        .max(500)
        .default([]),
      totals: Totals.optional(),
      names: z.array(OwnName).max(100).optional(),
    }),
    output: StockTakingRead,
  }),
}
