/** 清理行动: a stock-taking over chosen areas, and later a re-check of a sample of them. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Revision, Title } from '../../../foundation/fields.ts'
import { AreaName, EntryKind, EntryName, RegisterEntry, StillThere } from '../contract.ts'
import { DecisionListName } from './decisions.ts'

export const CampaignState = z.enum(['drafted', 'stock_taking', 'deciding', 're_checking', 'closed'])
export type CampaignState = z.output<typeof CampaignState>

export const Round = z.enum(['stock_taking', 're_check'])
export type Round = z.output<typeof Round>

export const Campaign = z.object({
  id: Id,
  title: Title,
  authority: AreaCode,
  areaCodes: z.array(AreaCode).min(1).max(400),
  kinds: z.array(EntryKind).min(1).max(9),
  /** Entries asked about, frozen at the opening. */
  entryIds: z.array(Id),
  versionId: Id,
  dueOn: Day,
  state: CampaignState,
  openedAt: Instant.nullable(),
  /** Whoever has the seed draws the same sample again. */
  sampleSeed: z.string().nullable(),
  sampleCodes: z.array(AreaCode),
  reCheckDueOn: Day.nullable(),
  closedAt: Instant.nullable(),
  createdBy: z.string(),
  revision: Revision,
  createdAt: Instant,
})
export type Campaign = z.output<typeof Campaign>

export const CampaignWritten = Campaign.pick({ title: true, areaCodes: true, kinds: true, versionId: true, dueOn: true })
export type CampaignWritten = z.output<typeof CampaignWritten>

const whole = z.number().int().min(0).max(9999)

/** How many, where it can be counted; null = not said. Nothing else is asked: no photo, no place, no proof. */
export const Totals = z.object({
  plaquesOutside: whole.nullable().default(null),
  plaquesInside: whole.nullable().default(null),
  wallSigns: whole.nullable().default(null),
  paperLedgers: whole.nullable().default(null),
  meetingsAMonth: whole.nullable().default(null),
  groups: whole.nullable().default(null),
})
export type Totals = z.output<typeof Totals>

export const StockTaking = z.object({
  district: z.string(),
  id: Id.describe('that of the task which asks for it'),
  campaignId: Id,
  communityCode: AreaCode,
  round: Round,
  state: z.enum(['open', 'done', 'not_answered']),
  dueOn: Day,
  totals: Totals,
  doneAt: Instant.nullable(),
  revision: Revision,
})
export type StockTaking = z.output<typeof StockTaking>

export const StockTakingHead = StockTaking.extend({ communityName: z.string(), campaignTitle: z.string(), ticks: z.number().int() })
export type StockTakingHead = z.output<typeof StockTakingHead>

export const OwnName = z.object({ kind: EntryKind, name: Title })
export type OwnName = z.output<typeof OwnName>

/** Another campaign that asks some of the same communities about some of the same kinds at this moment. */
export const AlsoAsked = z.object({ campaignId: Id, title: z.string(), round: Round, dueOn: Day, kinds: z.array(EntryKind), communities: z.number().int() })
export type AlsoAsked = z.output<typeof AlsoAsked>

/** What the community said when it was asked last; `confirmable` leaves out what was ended since. */
export const SaidBefore = z.object({ entryIds: z.array(Id), confirmable: z.array(Id), totals: Totals })
export type SaidBefore = z.output<typeof SaidBefore>

/** A community’s page: what is asked, what it has ticked, and what it wrote itself. */
export const StockTakingRead = StockTakingHead.extend({
  kinds: z.array(EntryKind),
  asked: z.array(EntryName.extend({ ownerName: z.string(), hint: z.string().nullable() })),
  ticked: z.array(Id),
  names: z.array(OwnName),
  saidBefore: SaidBefore,
  /** Person-minutes the admitted item allows for it. */
  minutes: z.number().int().nullable(),
  mayTick: z.boolean(),
})
export type StockTakingRead = z.output<typeof StockTakingRead>

export const Progress = AreaName.extend({ asked: z.number().int(), done: z.number().int() })

/** An entry as the campaign found it. */
export const FoundEntry = EntryName.extend({
  ...RegisterEntry.pick({ ownerName: true, state: true, decided: true, returnedOn: true }).shape,
  communities: z.number().int(),
  again: z.number().int(),
})
export type FoundEntry = z.output<typeof FoundEntry>

/** Sums over all communities that answered, round by round. */
export const RoundSum = z.object({ round: Round, asked: z.number().int(), done: z.number().int(), totals: Totals, averages: Totals })

export const CampaignHead = Campaign.extend({ areaNames: z.array(z.string()), asked: z.number().int(), done: z.number().int() })
export type CampaignHead = z.output<typeof CampaignHead>

export const Stratum = z.object({ district: AreaName, communityType: z.string().nullable(), communities: z.number().int(), drawn: z.number().int() })
export const Sample = z.object({ seed: z.string(), codes: z.array(AreaCode), communities: z.array(AreaName), strata: z.array(Stratum) })
export type Sample = z.output<typeof Sample>

export const CampaignStep = z.enum(['save', 'delete', 'stockTaking', 'decide', 'reCheck', 'close'])
export type CampaignStep = z.output<typeof CampaignStep>

export const CampaignRead = CampaignHead.extend({
  versionTitle: z.string(),
  admissionNumber: z.string().nullable(),
  minutes: z.number().int().nullable(),
  progress: z.array(Progress),
  rounds: z.array(RoundSum),
  found: z.array(FoundEntry),
  /** 回潮 as it is ticked, before the round ends. */
  stillThere: z.array(StillThere),
  /** Names communities wrote that nobody has matched yet. */
  names: z.number().int(),
  sample: Sample.nullable(),
  lists: z.array(DecisionListName),
  steps: z.array(CampaignStep),
})
export type CampaignRead = z.output<typeof CampaignRead>

/** Names written in communities that likely mean the same; a person confirms. */
export const NameGroup = z.object({
  kind: EntryKind,
  /** The name written most often. */
  title: z.string(),
  names: z.array(z.object({ name: z.string(), communities: z.number().int() })),
  communities: z.number().int(),
  /** Entries of the register it may be; what was cancelled is said so. */
  nearest: z.array(EntryName.extend({ likeness: z.number(), state: RegisterEntry.shape.state })),
})
export type NameGroup = z.output<typeof NameGroup>
