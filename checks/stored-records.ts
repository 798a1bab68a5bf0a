/** Which contract record is stored in which table, and which of its fields are read from elsewhere. */
import type { z } from 'zod'
import * as admissions from '../features/admissions/contract.ts'
import * as documents from '../features/admissions/contract/documents.ts'
import * as areas from '../features/areas/contract.ts'
import { Baseline } from '../features/burden/contract/baseline.ts'
import { Target } from '../features/burden/contract/lifted.ts'
import { PublishedFigure } from '../features/burden/contract/published.ts'
import { EntryCorrection } from '../features/certificates/contract/asking.ts'
import { ProofRequest, Refusal } from '../features/certificates/contract/requests.ts'
import * as cleanups from '../features/cleanups/contract.ts'
import * as campaigns from '../features/cleanups/contract/campaigns.ts'
import * as cleanupLists from '../features/cleanups/contract/decisions.ts'
import * as issuing from '../features/certificates/contract/issuing.ts'
import * as seals from '../features/certificates/contract/seals.ts'
import * as dispatches from '../features/dispatches/contract.ts'
import * as elements from '../features/elements/contract.ts'
import * as forms from '../features/forms/contract.ts'
import * as items from '../features/items/contract.ts'
import * as laws from '../features/laws/contract.ts'
import * as ledgers from '../features/ledgers/contract.ts'
import * as care from '../features/ledgers/contract/care.ts'
import * as people from '../features/people/contract.ts'
import * as reports from '../features/reports/contract.ts'
import { EditingCount } from '../features/reports/contract/editing.ts'
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
  elements: { record: elements.Element },
  element_synonyms: { record: elements.Synonym },
  element_derivations: { record: elements.Derivation },
  code_lists: { record: elements.CodeList },
  tags: { record: elements.Tag },
  item_versions: { record: items.ItemVersion },
  editions: { record: items.Edition },
  edition_comments: { record: items.EditionComment, computed: ['organisationName'] },
  edition_receipts: { record: items.EditionReceipt, computed: ['organisationName'] },
  form_versions: { record: forms.FormVersion },
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
  outgoing_documents: { record: documents.OutgoingDocument },
  document_asks: { record: documents.DocumentAsk },
  proof_requests: { record: ProofRequest },
  proof_refusals: { record: Refusal },
  entry_corrections: { record: EntryCorrection },
  dispatches: { record: dispatches.Dispatch },
  tasks: { record: dispatches.Task },
  task_notes: { record: dispatches.TaskNote, computed: ['files'] },
  report_cycles: { record: reports.Cycle },
  reports: { record: reports.Report },
  report_rows: { record: reports.ReportRow },
  cell_returns: { record: reports.CellReturn },
  report_events: { record: reports.ReportEvent },
  figures: { record: reports.Figure },
  editing_histogram: { record: EditingCount },
  street_sums: { record: reports.StreetSum },
  ledgers: { record: ledgers.Ledger },
  subjects: { record: ledgers.Subject },
  statements: { record: ledgers.Statement },
  relations: { record: ledgers.Relation },
  disputes: { record: care.Dispute },
  merges: { record: care.Merge },
  reveals: { record: care.Reveal },
  ledger_exports: { record: care.Export },
  resident_requests: { record: care.ResidentRequest },
  published_figures: { record: PublishedFigure },
  burden_targets: { record: Target },
  burden_baselines: { record: Baseline },
  register_entries: { record: cleanups.RegisterEntry },
  register_events: { record: cleanups.RegisterEvent },
  campaigns: { record: campaigns.Campaign },
  stock_takings: { record: campaigns.StockTaking },
  decision_lists: { record: cleanupLists.DecisionList },
  decision_lines: { record: cleanupLists.DecisionLine },
  seal_uses: { record: seals.SealUse },
  seal_entries: { record: seals.SealEntry },
  seal_readings: { record: seals.SealReading },
  certificates: { record: issuing.Certificate },
  suggestions: { record: suggestions.Suggestion },
}
