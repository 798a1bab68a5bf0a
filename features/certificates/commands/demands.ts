/** Entering and dropping demands of the proof graph. */
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { json, textArray } from '../../../foundation/database.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { clauseStates } from '../../laws/queries.ts'
import { say } from '../../../foundation/words.ts'
import type { DemandAsked, ProofDemand, ProofStep } from '../contract/graph.ts'
import { listedProofs } from '../queries/graph/read.ts'
import { committee, stepKey } from '../rules/graph/from-catalogue.ts'
import { graphWords as words } from '../graph-words.ts'

type Named = Pick<ProofStep, 'kind' | 'body' | 'title' | 'heldBy'>

/** The step of that body and title, made when nobody named it before; whether a community may issue it is known from the lists. */
async function stepNamed({ db, today }: Request, { kind, body, title, heldBy }: Named): Promise<string> {
  const known = await db.selectFrom('proofSteps').select(['id', 'body', 'title']).execute()
  const same = known.find((step) => stepKey(step) === stepKey({ body, title }))
  if (same) return same.id
  const listed = stepKey({ body, title: '' }) === stepKey({ body: committee.zh, title: '' }) ? await listedProofs(db, today) : []
  const proof = listed.find((one) => stepKey({ body, title: one.title }) === stepKey({ body, title }))
  const id = newId()
  await db
    .insertInto('proofSteps')
    .values({
      id,
      kind,
      body,
      bodyEn: null,
      title,
      titleEn: proof?.titleEn ?? null,
      lawful: kind === 'requirement' ? true : (proof?.lawful ?? null),
      clause: proof?.clause ? json(proof.clause) : null,
      heldBy: textArray(heldBy),
      note: null,
    })
    .execute()
  return id
}

/** Refuses a demand of a step for itself, an unknown clause, and a demand that stands already. */
export async function enterDemand(request: Request, asked: DemandAsked): Promise<ProofDemand> {
  const { db, actor, now } = request
  if (stepKey(asked.from) === stepKey(asked.to)) throw refusal('DEMANDS_ITSELF', words.demandsItself, { status: 422 })
  const [clause] = asked.clause ? await clauseStates(db, [asked.clause], request.today) : []
  if (clause?.known === 'no')
    throw refusal('CLAUSE_UNKNOWN', words.clauseUnknown, { status: 422, fields: [{ field: 'clause', text: say(words.clauseUnknown) }] })
  const fromStep = await stepNamed(request, { ...asked.from, heldBy: [] })
  const toStep = await stepNamed(request, { ...asked.to, kind: 'proof' })
  const demand: ProofDemand = {
    id: newId(),
    fromStep,
    toStep,
    either: asked.either,
    clause: asked.clause,
    note: asked.note,
    caseCode: null,
    source: asked.source,
    state: 'stands',
    droppedBecause: null,
    droppedOn: null,
    enteredBy: actor.organisationName,
    revision: 1,
    createdAt: now,
  }
  const added = await db
    .insertInto('proofDemands')
    .values({ ...demand, clause: demand.clause && json(demand.clause) })
    .onConflict((conflict) => conflict.columns(['fromStep', 'toStep']).where('state', '=', 'stands').doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) throw refusal('DEMAND_STANDS', words.demandStands)
  await request.record({ event: 'certificates.demand_entered', object: { kind: 'proofDemand', id: demand.id }, after: demand })
  return demand
}

/** Refuses a demand dropped before and one changed meanwhile. */
export async function dropDemand(request: Request, { id, revision, because }: { id: string; revision: number; because: string }): Promise<ProofDemand> {
  const { db, today } = request
  const before = await db.selectFrom('proofDemands').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!before) throw notFound(words.demand)
  if (before.state === 'dropped') throw refusal('DROPPED_ALREADY', words.droppedAlready)
  if (before.revision !== revision)
    throw changedMeanwhileRefusal({ current: before, sent: { droppedBecause: because }, ...(await lastChange(db, { kind: 'proofDemand', id })) })
  const dropped = { state: 'dropped', droppedBecause: because, droppedOn: today, revision: revision + 1 } as const
  await db.updateTable('proofDemands').set(dropped).where('id', '=', id).execute()
  await request.record({ event: 'certificates.demand_dropped', object: { kind: 'proofDemand', id }, before, after: dropped })
  return { ...before, ...dropped }
}
