/** A draft as the form holds it, what of it can be sent, and where two drafts differ. Pure. */
import type { Application, ApplicationDraft, ProposalDraft } from '../contract.ts'

export type Draft = ApplicationDraft
/** A field of the form: one of the proposal's, or need / alternatives. */
export type DraftField = keyof ProposalDraft | 'need' | 'alternatives'

export function draftOf({ proposal, need, alternatives }: Pick<Application, 'proposal' | 'need' | 'alternatives'>): Draft {
  return { proposal, need, alternatives }
}

/** Without what would not yet fit the contract: a kind of funding chosen but its line not yet written. */
export function sendable({ proposal, need, alternatives }: Draft): Draft {
  const { funding, ...rest } = proposal
  const half = (funding?.kind === 'budget' && !funding.line.trim()) || (funding?.kind === 'purchase' && !funding.catalogueCode.trim())
  return { proposal: half || !funding ? rest : { ...rest, funding }, need, alternatives }
}

export function readField(draft: Draft, field: DraftField): unknown {
  return field === 'need' || field === 'alternatives' ? draft[field] : draft.proposal[field]
}

export function writeField(draft: Draft, field: DraftField, value: unknown): Draft {
  return field === 'need' || field === 'alternatives' ? { ...draft, [field]: value } : { ...draft, proposal: { ...draft.proposal, [field]: value } }
}

/** Nothing, an empty text and an empty list are the same: not filled in. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function same(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || canonical(one) === canonical(other)
}

// jsonb gives an object's keys back in an order of its own
function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.trim())
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{${Object.entries(value)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([name, part]) => `${name}:${canonical(part)}`)
    .join(',')}}`
}

export function differingFields(one: Draft, other: Draft): DraftField[] {
  const fields = new Set<DraftField>([...(Object.keys(one.proposal) as DraftField[]), ...(Object.keys(other.proposal) as DraftField[]), 'need', 'alternatives'])
  return [...fields].filter((field) => !same(readField(one, field), readField(other, field)))
}

export type Conflict = { field: DraftField; mine: unknown; theirs: unknown }

/**
 * Two changes of the same stored draft put together: each side's own changes are kept; where both changed one field
 * differently it is a conflict, in which `merged` holds mine.
 */
export function mergeDrafts({ base, mine, theirs }: { base: Draft; mine: Draft; theirs: Draft }): { merged: Draft; conflicts: Conflict[] } {
  const ours = new Set(differingFields(base, mine))
  const conflicts: Conflict[] = []
  let merged = theirs
  for (const field of differingFields(mine, theirs)) {
    if (!ours.has(field)) continue
    merged = writeField(merged, field, readField(mine, field))
    if (!same(readField(base, field), readField(theirs, field))) conflicts.push({ field, mine: readField(mine, field), theirs: readField(theirs, field) })
  }
  return { merged, conflicts }
}
