/** Disputing a value, and settling the dispute. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { sayIn } from '../../../foundation/words.ts'
import type { Value } from '../../elements/contract.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { calculatedIn } from '../../elements/rules/calculated.ts'
import { checkValue } from '../../elements/rules/check-value.ts'
import { notFound } from '../../../foundation/refusal.ts'
import { careWords } from '../care-words.ts'
import { lockDispute, proposedOf, toDisputes, type Dispute } from '../queries/disputes.ts'
import { getSubjectView } from '../queries/subject.ts'
import { words } from '../words.ts'
import { sayMany } from './say.ts'
import { sealValue } from './seal-values.ts'
import { calculatedNames, namedElement } from '../rules/named.ts'

type Raised = { id: string; elementKey: string; reason: string; proposed: string | null }

const oneRead = async (request: Request, dispute: Dispute) => {
  const [read] = await toDisputes(request, [dispute])
  if (!read) throw notFound(careWords.dispute)
  return read
}

async function markDisputed(
  { db }: Request,
  { district, subjectId, elementKey }: Pick<Dispute, 'district' | 'subjectId' | 'elementKey'>,
  disputed: boolean,
): Promise<void> {
  const changed = disputed
    ? sql<string[]>`array_append(array_remove(disputed, ${elementKey}), ${elementKey})`
    : sql<string[]>`array_remove(disputed, ${elementKey})`
  await db.updateTable('subjects').set({ disputed: changed }).where('district', '=', district).where('id', '=', subjectId).execute()
}

/** The value goes on standing, and shows as disputed. Refuses what nobody has said, and what is disputed already. */
export async function raiseDispute(request: Request, { id, elementKey, reason, proposed }: Raised) {
  const { db, actor, now, record, deployment } = request
  const { subject, keys, registry } = await getSubjectView(request, id)
  const element = registry.elements.get(elementKey)
  const named = { values: { element: namedElement(element, elementKey) } }
  if (!element || !keys.includes(elementKey) || subject.mergedInto !== null) throw refusal('UNKNOWN_ELEMENT', words.unknownElement, { status: 422, ...named })
  const origin = subject.origins.find((one) => one.keys.includes(elementKey))
  if (!origin) throw refusal('NOTHING_SAID', careWords.nothingSaid, named)
  const { district } = subject
  const said = await db
    .selectFrom('statements')
    .select('organisationId')
    .where('district', '=', district)
    .where('id', '=', origin.statementId)
    .executeTakeFirst()
  const disputeId = newId()
  const dispute = await db
    .insertInto('disputes')
    .values({
      district,
      id: disputeId,
      subjectId: id,
      elementKey,
      statementId: origin.statementId,
      reason,
      proposed: proposed === null ? null : sealValue(deployment.keyring, { district, subjectId: disputeId }, 'proposed', proposed),
      raisedBy: actor.name,
      raisedByOrganisation: actor.organisationName,
      raisedAt: now,
      ownerOrganisationId: element.ownerOrganisationId ?? said?.organisationId ?? null,
      state: 'open',
      answer: null,
      settledBy: null,
      settledAt: null,
    })
    .onConflict((conflict) => conflict.columns(['district', 'subjectId', 'elementKey']).where('state', '=', 'open').doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!dispute) throw refusal('DISPUTED_ALREADY', careWords.disputedAlready, named)
  await markDisputed(request, dispute, true)
  await record({ event: 'disputes.raised', object: { kind: 'dispute', id: disputeId }, district, after: { subjectId: id, elementKey, reason } })
  return oneRead(request, dispute)
}

type Settled = { id: string; outcome: 'upheld' | 'rejected'; value?: Value | undefined; answer: string }

/** The right value as it is stored; the one proposed where none is given. */
async function rightValue(request: Request, dispute: Dispute, value: Value | undefined): Promise<Value> {
  const registry = await readRegistry(request.db)
  const { elements, codeLists, derivations } = registry
  const element = elements.get(dispute.elementKey)
  const raw = value === undefined ? proposedOf(request, dispute) : value
  if (!element || (value === undefined && raw === null)) throw refusal('VALUE_NEEDED', careWords.valueNeeded, { status: 422 })
  // whoever sees the proposal masked and sends it back would have the mask stored
  if (typeof value === 'string' && value.includes('**')) throw refusal('VALUE_MASKED', careWords.valueMasked, { status: 422 })
  if (calculatedIn(derivations).has(element.key)) throw refusal('CALCULATED', words.calculated, { status: 422, values: calculatedNames(element.key, registry) })
  const checked = checkValue(element, codeLists.get(element.codeList ?? ''), raw, { today: request.today })
  if ('fault' in checked) throw refusal('VALUE_FAULTY', careWords.valueFaulty, { status: 422, values: { why: checked.fault } })
  return checked.value
}

/** Upheld: the right value becomes a statement of whoever settles. Refuses others than the owner (403), and a second answer. */
export async function settleDispute(request: Request, { id, outcome, value, answer }: Settled) {
  const { db, actor, now, record } = request
  const dispute = await lockDispute(request, id)
  if (dispute.state !== 'open') throw refusal('SETTLED_ALREADY', careWords.settledAlready)
  if (!(await oneRead(request, dispute)).maySettle) throw refusal('NOT_YOURS_TO_SETTLE', careWords.notYoursToSettle, { status: 403 })
  const { district, subjectId, elementKey } = dispute
  if (outcome === 'upheld') {
    const right = await rightValue(request, dispute, value)
    const subject = await db.selectFrom('subjects').selectAll().where('district', '=', district).where('id', '=', subjectId).executeTakeFirstOrThrow()
    const entry = { subjectId, kind: subject.kind, communityCode: subject.communityCode, values: { [elementKey]: right }, tags: [] }
    await sayMany(request, { kind: 'desk', id, label: sayIn('zh', careWords.disputeUpheld) }, [entry])
  }
  const settled = await db
    .updateTable('disputes')
    .set({ state: outcome, answer, settledBy: actor.name, settledAt: now })
    .where('district', '=', district)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await markDisputed(request, dispute, false)
  await record({ event: `disputes.${outcome}`, object: { kind: 'dispute', id }, district, before: { state: 'open' }, after: { state: outcome, answer } })
  return oneRead(request, settled)
}
