/** Disputes: those of one's area, and those one's organisation answers. */
import { sql } from 'kysely'
import type { z } from 'zod'
import { mask } from '../../../foundation/masks.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { organisationNames, organisationsSpokenFor } from '../../people/queries/named.ts'
import { careWords } from '../care-words.ts'
import { unsealValue } from '../commands/seal-values.ts'
import type { Dispute as DisputeSchema } from '../contract/care.ts'
import type { DisputeRead as DisputeReadSchema } from '../endpoints/care.ts'
import { isMasked, readerKind } from '../rules/access.ts'
import { maySettle } from '../rules/disputes.ts'
import { maskFor } from '../rules/masking.ts'
import { cellOf } from './cells.ts'
import type { Asking } from './subject.ts'
import { titlesOf } from './titles.ts'
import { inAreas, nowhere, type Condition } from './visible.ts'

export type Dispute = z.output<typeof DisputeSchema>
type DisputeRead = z.input<typeof DisputeReadSchema>

const ownOrganisations = async ({ db, actor }: Asking) => (actor.organisationId === null ? [] : organisationsSpokenFor(db, actor.organisationId))

async function visible(asking: Asking): Promise<Condition> {
  const { actor } = asking
  const organisations = await ownOrganisations(asking)
  const owned = organisations.length === 0 ? nowhere : sql<boolean>`disputes.owner_organisation_id in (${sql.join(organisations)})`
  if (actor.areaCode === null) return nowhere
  const here = inAreas([actor.areaCode])
  // a department answers for its elements in its own area only
  return readerKind(actor) === 'department' ? sql<boolean>`(${owned} and ${here})` : here
}

async function found(asking: Asking) {
  return asking.db
    .selectFrom('disputes')
    .innerJoin('subjects', (join) => join.onRef('subjects.district', '=', 'disputes.district').onRef('subjects.id', '=', 'disputes.subjectId'))
    .where(await visible(asking))
}

/** What was proposed is sealed with the dispute, whatever the element: it may name anyone. */
export const proposedOf = ({ deployment: { keyring } }: Asking, { district, id, proposed }: Dispute) =>
  proposed === null ? null : String(unsealValue(keyring, { district, subjectId: id }, 'proposed', proposed))

export async function toDisputes(asking: Asking, disputes: readonly Dispute[]): Promise<DisputeRead[]> {
  if (disputes.length === 0) return []
  const { db, actor, today, deployment } = asking
  const registry = await readRegistry(db)
  const reader = readerKind(actor)
  const districts = [...new Set(disputes.map(({ district }) => district))]
  const subjects = await db
    .selectFrom('subjects')
    .selectAll()
    .where('district', 'in', districts)
    .where('id', 'in', [...new Set(disputes.map(({ subjectId }) => subjectId))])
    .execute()
  const said = await db
    .selectFrom('statements')
    .select(['id', 'organisationId'])
    .where('district', 'in', districts)
    .where('id', 'in', [...new Set(disputes.map(({ statementId }) => statementId))])
    .execute()
  const titles = titlesOf(subjects, reader, registry)
  const owners = await organisationNames(
    db,
    disputes.map(({ ownerOrganisationId }) => ownerOrganisationId),
  )
  const organisations = await ownOrganisations(asking)
  return disputes.map((dispute) => {
    const element = registry.elements.get(dispute.elementKey)
    const subject = subjects.find(({ id }) => id === dispute.subjectId)
    const proposed = proposedOf(asking, dispute)
    const hidden = element === undefined || isMasked(element, reader)
    const saidByOrganisationId = said.find(({ id }) => id === dispute.statementId)?.organisationId ?? null
    return {
      ...dispute,
      proposed: proposed !== null && hidden ? (element ? mask(maskFor(element), proposed) : '****') : proposed,
      subjectTitle: titles.get(dispute.subjectId) ?? '',
      elementName: element?.name ?? dispute.elementKey,
      elementNameEn: element?.nameEn ?? dispute.elementKey,
      shown: subject && element ? cellOf(subject, element, new Map(), { reader, registry, keyring: deployment.keyring, today }).shown : '',
      ownerName: owners.get(dispute.ownerOrganisationId ?? '') ?? null,
      maySettle: maySettle(dispute, actor, { organisations, saidByOrganisationId }),
    }
  })
}

/** Open ones the longest waiting first, settled ones the latest first. */
export async function listDisputes(asking: Asking, { open, subjectId, ...paging }: PageAsked & { open: boolean; subjectId?: string | undefined }) {
  let rows = (await found(asking)).where('disputes.state', open ? '=' : '!=', 'open')
  if (subjectId !== undefined) rows = rows.where('disputes.subjectId', '=', subjectId)
  const { limit, offset } = span(paging)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const shown = await rows
    .selectAll('disputes')
    .orderBy('disputes.raisedAt', open ? 'asc' : 'desc')
    .orderBy('disputes.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: await toDisputes(asking, shown), total, page: paging.page, size: paging.size }
}

/** Locked for settling. Refuses what is not visible as not found. */
export async function lockDispute(asking: Asking, id: string): Promise<Dispute> {
  const dispute = await (await found(asking)).selectAll('disputes').where('disputes.id', '=', id).forUpdate('disputes').executeTakeFirst()
  if (!dispute) throw notFound(careWords.dispute)
  return dispute
}
