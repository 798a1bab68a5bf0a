/** Which contract record is stored in which table, and which of its fields are read from elsewhere. */
import type { z } from 'zod'
import * as admissions from '../features/admissions/contract.ts'
import * as areas from '../features/areas/contract.ts'
import * as dispatches from '../features/dispatches/contract.ts'
import * as items from '../features/items/contract.ts'
import * as laws from '../features/laws/contract.ts'
import * as people from '../features/people/contract.ts'
import * as suggestions from '../features/suggestions/contract.ts'

type Stored = { record: z.ZodType; computed?: readonly string[] }

export const storedRecords: Readonly<Record<string, Stored>> = {
  areas: { record: areas.Area },
  area_changes: { record: areas.AreaChange },
  community_profiles: { record: areas.CommunityProfile },
  organisations: { record: people.Organisation },
  member_units: { record: people.MemberUnit, computed: ['organisationName'] },
  accounts: { record: people.Account },
  posts: { record: people.Post, computed: ['organisationName', 'organisationKind', 'areaCode'] },
  audit_records: { record: people.AuditRecord },
  law_sources: { record: laws.LawSource },
  law_clauses: { record: laws.LawClause },
  item_versions: { record: items.ItemVersion },
  editions: { record: items.Edition },
  edition_comments: { record: items.EditionComment, computed: ['organisationName'] },
  edition_receipts: { record: items.EditionReceipt, computed: ['organisationName'] },
  applications: { record: admissions.Application },
  community_comments: { record: admissions.CommunityComment, computed: ['communityName'] },
  unit_opinions: { record: admissions.UnitOpinion, computed: ['organisationName'] },
  application_events: { record: admissions.ApplicationEvent },
  meetings: { record: admissions.Meeting },
  votes: { record: admissions.Vote, computed: ['organisationName'] },
  decisions: { record: admissions.Decision },
  decision_conditions: { record: admissions.Condition },
  burden_budgets: { record: admissions.BurdenBudget, computed: ['organisationName'] },
  fund_releases: { record: admissions.FundRelease },
  dispatches: { record: dispatches.Dispatch },
  tasks: { record: dispatches.Task },
  task_notes: { record: dispatches.TaskNote, computed: ['files'] },
  suggestions: { record: suggestions.Suggestion },
}
