/** One way of writing an edition down, so that the same content always gives the same hash; and how two differ. */
import { canonicalJson } from '../../foundation/canonical-json.ts'
import type { EditionDifference, ItemVersion, ListEntry } from './contract.ts'

/** The text whose SHA-256 is an edition's hash: its entries and the hash before it, which makes the editions a chain. */
export function hashedText(entries: readonly ListEntry[], previousHash: string | null): string {
  return canonicalJson({ entries, previousHash })
}

type Compared = Omit<ListEntry, 'basis' | 'code'> & Partial<Pick<ListEntry, 'basis'>>

const plainFields = [
  'title',
  'titleEn',
  'list',
  'content',
  'communityDuties',
  'departmentDuties',
  'communityRole',
  'minutes',
  'dataAsked',
  'validFrom',
  'validTo',
  'admissionNumber',
  'temporary',
  'officialTitle',
  'doneInsteadBy',
  'cancelledBecause',
  'note',
] as const

/**
 * Every compared field as one line of text; enumerations stay code words and are put into words on the screen.
 * `frequency` reads `2×year` or what the source says; `funding` reads `purchase: B0301`.
 */
export function readableFields(entry: Compared): Record<string, string> {
  const { frequencyCount, frequencyPeriod, frequencyNote, funding, clauses, basis } = entry
  const money = funding.kind === 'budget' ? funding.line : funding.kind === 'purchase' ? funding.catalogueCode : funding.reason
  return {
    ...Object.fromEntries(plainFields.map((field) => [field, entry[field] === null ? '' : String(entry[field])])),
    lead: entry.leadOrganisationName ?? entry.leadDepartment ?? '',
    basis: (basis ?? clauses.map(({ sourceId, article }) => `${sourceId} ${article}`)).join('；'),
    areas: entry.areaNames.join('、'),
    communityTypes: entry.communityTypes.join('、'),
    nature: entry.nature ?? 'work',
    certificate: entry.certificate ? canonicalJson(entry.certificate) : '',
    frequency: frequencyCount === null ? (frequencyNote ?? '') : `${frequencyCount}×${frequencyPeriod}`,
    funding: `${funding.kind}: ${money}`,
  }
}

/** Fields in which two states of an item differ. */
export function changedFields(before: Compared, after: Compared): { field: string; before: string; after: string }[] {
  const [old, now] = [readableFields(before), readableFields(after)]
  return Object.keys(now)
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, before: old[field] ?? '', after: now[field] ?? '' }))
}

/** What came, went and changed from one edition to the next, item by item. */
export function difference(previous: readonly ListEntry[], entries: readonly ListEntry[]): EditionDifference {
  const [before, now] = [new Map(previous.map((entry) => [entry.itemId, entry])), new Map(entries.map((entry) => [entry.itemId, entry]))]
  const compared = entries.flatMap((entry) => {
    const old = before.get(entry.itemId)
    return old ? [{ itemId: entry.itemId, title: entry.title, fields: changedFields(old, entry) }] : []
  })
  return {
    added: entries.filter(({ itemId }) => !before.has(itemId)).map(({ itemId, title }) => ({ itemId, title })),
    removed: previous.filter(({ itemId }) => !now.has(itemId)).map(({ itemId, title, doneInsteadBy }) => ({ itemId, title, doneInsteadBy })),
    changed: compared.filter(({ fields }) => fields.length > 0),
    unchanged: compared.filter(({ fields }) => fields.length === 0).length,
  }
}

/** A version as a list shows it; what is looked up comes from the caller. */
export function listEntry(
  version: ItemVersion & { code: string | null },
  lookedUp: Pick<ListEntry, 'basis' | 'leadOrganisationName' | 'areaNames'>,
): ListEntry {
  const {
    state: _state,
    leadOrganisationId: _lead,
    regulariseBy: _by,
    grounding: _grounding,
    publishedAt: _published,
    closedAt: _closed,
    revision: _revision,
    createdAt: _created,
    registerEntryId: _entry,
    ...shown
  } = version
  return { ...shown, ...lookedUp }
}
