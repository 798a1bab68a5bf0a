/** Residents' requests: received, and answered with what is done about them. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { json, textArray } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { sayIn } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { isWithin } from '../../areas/rules.ts'
import type { Values } from '../../elements/contract.ts'
import { calculatedIn } from '../../elements/rules/calculated.ts'
import { checkValue } from '../../elements/rules/check-value.ts'
import type { ClauseReference } from '../../laws/contract.ts'
import { clauseStates } from '../../laws/queries.ts'
import { careWords } from '../care-words.ts'
import { getVisibleRequest, keptBecause, readRequest, type ResidentRequest } from '../queries/requests.ts'
import { getSubjectView, type SubjectView } from '../queries/subject.ts'
import { dueOn } from '../rules/requests.ts'
import { words } from '../words.ts'
import { eraseValues } from './erase.ts'
import { sayMany } from './say.ts'
import { sealValue } from './seal-values.ts'
import { calculatedNames, namedElement } from '../rules/named.ts'

type Received = Pick<ResidentRequest, 'kind' | 'communityCode' | 'subjectId' | 'elementKeys' | 'body' | 'askedBy' | 'receivedOn'>

/** Refuses a community outside the actor's area, a record it does not see, and a day to come. */
export async function receiveRequest(request: Request, received: Received) {
  const { db, actor, today, record, deployment } = request
  const { communityCode, subjectId, receivedOn, elementKeys } = received
  if (actor.areaCode === null || !isWithin(communityCode, actor.areaCode)) throw refusal('OUTSIDE_AREA', words.outsideArea, { status: 422 })
  if (!(await areaNames(db, [communityCode])).has(communityCode))
    throw refusal('UNKNOWN_AREA', words.unknownArea, { status: 422, values: { code: communityCode } })
  if (receivedOn > today) throw refusal('RECEIVED_LATER', careWords.receivedLater, { status: 422 })
  if (subjectId !== null) await getSubjectView(request, subjectId)
  const id = newId()
  const district = communityCode.slice(0, 6)
  const stored = await db
    .insertInto('residentRequests')
    .values({
      ...received,
      district,
      id,
      elementKeys: textArray(elementKeys),
      askedBy: sealValue(deployment.keyring, { district, subjectId: id }, 'askedBy', received.askedBy),
      dueOn: dueOn(receivedOn),
      state: 'open',
      answer: null,
      clause: null,
      answeredBy: null,
      answeredAt: null,
      revision: 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await record({
    event: 'requests.received',
    object: { kind: 'request', id },
    district,
    after: { kind: received.kind, subjectId, elementKeys, receivedOn, dueOn: stored.dueOn },
  })
  return readRequest(request, stored)
}

type Answered = {
  id: string
  outcome: 'granted' | 'partly' | 'refused'
  answer: string
  clause: ClauseReference | null
  corrections: Values
  erased: string[]
  revision: number
}

/** 第五十条: who refuses gives the reasons; so a refusal, in whole or part, cites a clause on record. */
async function requireClause({ db, today }: Request, { outcome, clause }: Answered): Promise<void> {
  if (outcome === 'granted') return
  if (clause === null) throw refusal('CLAUSE_NEEDED', careWords.clauseNeeded, { status: 422 })
  const [state] = await clauseStates(db, [clause], today)
  if (state?.known === 'no') throw refusal('UNKNOWN_CLAUSE', words.unknownClause, { status: 422, values: { article: clause.article } })
}

async function correct(request: Request, { id }: ResidentRequest, { subject, registry }: SubjectView, corrections: Values): Promise<void> {
  const values: Values = {}
  for (const [key, raw] of Object.entries(corrections)) {
    const element = registry.elements.get(key)
    if (!element) throw refusal('UNKNOWN_ELEMENT', words.unknownElement, { status: 422, values: { element: key } })
    if (calculatedIn(registry.derivations).has(key)) throw refusal('CALCULATED', words.calculated, { status: 422, values: calculatedNames(key, registry) })
    const checked = checkValue(element, registry.codeLists.get(element.codeList ?? ''), raw, { today: request.today })
    if ('fault' in checked)
      throw refusal('CORRECTION_FAULTY', careWords.correctionFaulty, { status: 422, values: { element: namedElement(element, key), why: checked.fault } })
    values[key] = checked.value
  }
  const { kind, communityCode } = subject
  await sayMany(request, { kind: 'request', id, label: sayIn('zh', careWords.residentsRequest) }, [
    { subjectId: subject.id, kind, communityCode, values, tags: [] },
  ])
}

/** Refuses to erase what a clause in force says is kept (KEPT), naming it. */
async function erase(request: Request, view: SubjectView, elementKeys: readonly string[]): Promise<void> {
  const kept = await keptBecause(request, view)
  const key = elementKeys.find((one) => kept.has(one))
  if (key !== undefined) {
    const element = namedElement(view.registry.elements.get(key), key)
    throw refusal('KEPT', careWords.kept, { values: { element, why: kept.get(key) }, details: { elementKey: key } })
  }
  await eraseValues(request, view.subject, elementKeys)
}

async function carryOut(request: Request, asked: ResidentRequest, { outcome, corrections, erased }: Answered): Promise<void> {
  if (outcome === 'refused' || asked.kind === 'access') return
  const done = asked.kind === 'correction' ? Object.keys(corrections).length : erased.length
  if (done === 0) throw refusal('NOTHING_TO_DO', careWords.nothingToDo, { status: 422 })
  if (asked.subjectId === null) throw refusal('SUBJECT_NEEDED', careWords.subjectNeeded)
  const view = await getSubjectView(request, asked.subjectId)
  if (asked.kind === 'correction') await correct(request, asked, view, corrections)
  else await erase(request, view, erased)
}

export async function answerRequest(request: Request, answered: Answered) {
  const { db, actor, now, record } = request
  const { id, outcome, answer, clause, erased, corrections, revision } = answered
  const asked = await getVisibleRequest(request, id)
  if (asked.state !== 'open') throw refusal('ANSWERED_ALREADY', careWords.answeredAlready)
  await requireClause(request, answered)
  const stored = await db
    .updateTable('residentRequests')
    .set({
      state: outcome,
      answer,
      clause: clause === null ? null : json(clause),
      answeredBy: actor.name,
      answeredAt: now,
      revision: sql<number>`revision + 1`,
    })
    .where('district', '=', asked.district)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst()
  if (!stored) throw changedMeanwhileRefusal({ current: asked, sent: { state: outcome, answer }, ...(await lastChange(db, { kind: 'request', id })) })
  await carryOut(request, asked, answered)
  await record({
    event: 'requests.answered',
    object: { kind: 'request', id },
    district: asked.district,
    before: { state: 'open' },
    after: { state: outcome, answer, clause, erased, corrected: Object.keys(corrections) },
  })
  return readRequest(request, stored)
}
