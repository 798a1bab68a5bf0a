/** Worlds for the gate's tests: one in which it opens, and for each condition one that violates exactly that. */
import type { GateReason } from '../contract.ts'
import type { Target, World } from './rules.ts'

const community: Target = { code: '110101001001', name: '甲社区', communityType: 'shangpin' }

/** Monday, 23 November 2026; due five working days later. A municipal department sends its own item to one community. */
export const openWorld: World = {
  today: '2026-11-23',
  dueOn: '2026-11-30',
  promisedWorkingDays: 5,
  version: {
    list: 'assist',
    state: 'published',
    admissionNumber: '京准〔2026〕12号',
    temporary: false,
    regulariseBy: null,
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
    communityRole: 'publicise',
    communityTypes: ['shangpin', 'hunhe'],
    frequencyCount: 1,
    frequencyPeriod: 'month',
    minutes: 60,
    nature: 'work',
    fundingKind: 'budget',
  },
  itemPrefixes: ['110101'],
  lead: { kind: 'municipal_department', prefix: '11' },
  sender: { kind: 'municipal_department', prefix: '11', isLead: true, isCounterpartOfLead: false },
  targets: [community],
  notCommunities: [],
  findings: new Set(),
  occurrences: new Map(),
  minutesUsed: new Map(),
  budget: 600,
  releases: [{ prefix: '110101', releasedOn: '2026-11-01' }],
  unmetConditions: 0,
  regularised: false,
  entry: null,
  entryUses: new Map(),
  formTwins: 0,
  ofForm: false,
  byCycle: false,
}

export function changed(change: Partial<World>, version: Partial<World['version']> = {}): World {
  return { ...openWorld, ...change, version: { ...openWorld.version, ...version } }
}

/** An assessment the municipal Party committee and government require, once a year. */
export const listedEntry: NonNullable<World['entry']> = {
  kind: 'assessment',
  state: 'kept',
  decided: 'kept',
  authority: 'municipal',
  sunsetOn: null,
  yearlyCap: 1,
}

export const violating: Readonly<Record<GateReason, World>> = {
  NOT_ADMITTED: changed({}, { admissionNumber: null }),
  NOT_IN_FORCE: changed({}, { validTo: '2026-11-23' }),
  PROHIBITED: changed({ findings: new Set(['prohibited']) }),
  VETO: changed({ findings: new Set(['veto']) }),
  COMMUNITY_AS_LEAD: changed({ findings: new Set(['community_as_lead']) }),
  SENDER_NOT_ENTITLED: changed({ sender: { kind: 'municipal_department', prefix: '11', isLead: false, isCounterpartOfLead: false } }),
  OUTSIDE_SENDER_AREA: changed({ sender: { kind: 'district_department', prefix: '110105', isLead: false, isCounterpartOfLead: true } }),
  NO_TARGET: changed({ targets: [] }),
  NOT_A_COMMUNITY: changed({ notCommunities: [{ code: '110199000000', name: '110199000000' }] }),
  OUTSIDE_ITEM_AREA: changed({ itemPrefixes: ['110102'] }),
  WRONG_COMMUNITY_TYPE: changed({}, { communityTypes: ['nongcun'] }),
  FREQUENCY_UNDEFINED: changed({}, { frequencyCount: null }),
  FREQUENCY_USED: changed({ occurrences: new Map([[community.code, 1]]) }),
  BUDGET_EXCEEDED: changed({ minutesUsed: new Map([[community.code, 541]]) }),
  FUNDS_NOT_RELEASED: changed({ releases: [{ prefix: '110102', releasedOn: '2026-11-01' }] }),
  CONDITION_NOT_MET: changed({ unmetConditions: 1 }),
  NOTICE_TOO_SHORT: changed({ dueOn: '2026-11-29' }),
  // only the emergency lane, where no notice is promised, meets a past deadline alone
  DUE_DAY_PAST: changed({ dueOn: '2026-11-22' }, { temporary: true, regulariseBy: '2026-11-27' }),
  NOT_REGULARISED: changed({}, { temporary: true, regulariseBy: '2026-11-22' }),
  FORM_EXISTS: changed({ formTwins: 1 }),
  FORM_NOT_BY_TASK: changed({ ofForm: true }),
  ASSESSMENT_NOT_LISTED: changed({}, { nature: 'assessment' }),
  ASSESSMENT_CAP_USED: changed({ entry: listedEntry, entryUses: new Map([[community.code, 1]]) }, { nature: 'assessment' }),
  PLAQUE_NOT_ALLOWED: changed({}, { nature: 'plaque' }),
  ORGANISATION_WITHOUT_BASIS: changed({}, { nature: 'organisation' }),
  HIDDEN_ASSESSMENT: changed({ findings: new Set(['assessment']) }),
}
