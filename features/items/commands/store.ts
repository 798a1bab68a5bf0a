/** How versions are written: one place that knows the columns, the next number and how a predecessor ends. */
import { v7 as newId } from 'uuid'
import { json, textArray } from '../../../foundation/database.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { ItemProposal, ItemVersion } from '../contract.ts'
import { versionsOf, type KnownVersion } from '../queries/versions.ts'
import { dateFaults, faultField, type VersionFault } from '../rules.ts'
import { faultWords, words } from '../words.ts'

/** The refusal that names every fault beside its field. */
export function versionRefusal(faults: readonly VersionFault[], sentence: 'versionInvalid' | 'draftInvalid' = 'versionInvalid') {
  const fields = faults.map((fault) => ({ field: faultField(fault), text: say(faultWords[fault]) }))
  return refusal('VERSION_INVALID', words[sentence], { status: 422, values: { n: fields.length, first: fields[0]?.text }, fields })
}

export function refuseDateFaults(proposal: Pick<ItemProposal, 'list' | 'validFrom' | 'validTo'>): void {
  const faults = dateFaults(proposal)
  if (faults.length > 0) throw versionRefusal(faults, 'draftInvalid')
}

/** Holds the item until the transaction ends, so that two people cannot both add its next version. */
export async function lockItem({ db }: Request, itemId: string): Promise<KnownVersion[]> {
  const item = await db.selectFrom('items').select('id').where('id', '=', itemId).forUpdate().executeTakeFirst()
  if (!item) throw notFound(words.item)
  return versionsOf(db).where('itemId', '=', itemId).orderBy('number', 'desc').execute()
}

export async function addItem({ db, now }: Request): Promise<string> {
  const id = newId()
  await db.insertInto('items').values({ id, code: null, createdAt: now }).execute()
  return id
}

/** What an author wrote as columns; the department's name is looked up, never typed. */
export async function proposalColumns({ db }: Request, proposal: ItemProposal) {
  const { clauses, areaCodes, communityTypes, funding, certificate, ...plain } = proposal
  const names = await organisationNames(db, [proposal.leadOrganisationId])
  return {
    ...plain,
    clauses: json(clauses),
    areaCodes: textArray(areaCodes),
    communityTypes: textArray(communityTypes) as never,
    funding: json(funding),
    certificate: certificate && json(certificate),
    ...(proposal.leadOrganisationId !== null && { leadDepartment: names.get(proposal.leadOrganisationId) ?? null }),
    ...(proposal.frequencyCount !== null && { frequencyNote: null }),
  }
}

/** What only storage knows of a version that nobody has written yet. */
export function blankVersion({ now }: Pick<Request, 'now'>) {
  return {
    leadDepartment: null,
    frequencyNote: null,
    admissionNumber: null,
    temporary: false,
    regulariseBy: null,
    officialTitle: true,
    grounding: null,
    source: '',
    note: null,
    doneInsteadBy: null,
    cancelledBecause: null,
    publishedAt: null,
    closedAt: null,
    revision: 1,
    createdAt: now,
  } satisfies Partial<ItemVersion>
}

/** A version as it stands, as columns to be copied into the next one. */
export function copiedColumns({ code: _, id: _id, ...version }: KnownVersion) {
  return {
    ...version,
    clauses: json(version.clauses),
    areaCodes: textArray(version.areaCodes),
    communityTypes: textArray(version.communityTypes) as never,
    funding: json(version.funding),
    certificate: version.certificate && json(version.certificate),
  }
}

/** Ends every published version of the item that reaches past `day`; half-open, so the day belongs to the successor. */
export async function closePredecessors({ db, now }: Request, itemId: string, day: string): Promise<void> {
  await db
    .updateTable('itemVersions')
    .set((update) => ({ validTo: day, closedAt: now, revision: update('revision', '+', 1) }))
    .where('itemId', '=', itemId)
    .where('state', '=', 'published')
    .where((or) => or.or([or('validTo', 'is', null), or('validTo', '>', day)]))
    .execute()
}
