/** Residents' requests with what their answer needs: what is held, from where, and who looked. */
import { sql } from 'kysely'
import type { z } from 'zod'
import { mask } from '../../../foundation/masks.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import { say, titled, type Text } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { depthOfCode, districtOf, scopeRange } from '../../areas/rules.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { clauseStates } from '../../laws/queries.ts'
import { careWords } from '../care-words.ts'
import { unsealValue } from '../commands/seal-values.ts'
import type { ResidentRequest as ResidentRequestSchema } from '../contract/care.ts'
import type { RequestRead as RequestReadSchema } from '../endpoints/care.ts'
import { readerKind } from '../rules/access.ts'
import { workingDaysLeft } from '../rules/requests.ts'
import { cellOf, sourcesOf } from './cells.ts'
import { listReveals } from './reveals.ts'
import { getSubjectView, type Asking, type SubjectView } from './subject.ts'
import { titlesOf } from './titles.ts'
import { nowhere, type Condition } from './visible.ts'

export type ResidentRequest = z.output<typeof ResidentRequestSchema>
type RequestRead = z.input<typeof RequestReadSchema>
type Head = Omit<RequestRead, 'held' | 'reveals'>

function visible({ actor }: Asking): Condition {
  if (actor.areaCode === null) return nowhere
  const { first, last } = scopeRange(actor.areaCode)
  const here = sql<boolean>`resident_requests.community_code between ${first} and ${last}`
  return depthOfCode(actor.areaCode) === 0 ? here : sql<boolean>`(resident_requests.district = ${districtOf(actor.areaCode)} and ${here})`
}

/** Refuses what is not visible as not found. */
export async function getVisibleRequest(asking: Asking, id: string): Promise<ResidentRequest> {
  const request = await asking.db.selectFrom('residentRequests').selectAll().where('id', '=', id).where(visible(asking)).executeTakeFirst()
  if (!request) throw notFound(careWords.request)
  return request
}

async function toHeads(asking: Asking, requests: readonly ResidentRequest[]): Promise<Head[]> {
  const { db, actor, today } = asking
  const ids = requests.flatMap(({ subjectId }) => subjectId ?? [])
  const subjects = ids.length === 0 ? [] : await db.selectFrom('subjects').select(['id', 'kind', 'values']).where('id', 'in', ids).execute()
  const titles = titlesOf(subjects, readerKind(actor), await readRegistry(db))
  const names = await areaNames(
    db,
    requests.map(({ communityCode }) => communityCode),
  )
  return requests.map((request) => {
    const { subjectId, communityCode, state, dueOn } = request
    return {
      ...request,
      askedBy: mask('name', askedByOf(asking, request)),
      subjectTitle: subjectId === null ? null : (titles.get(subjectId) ?? ''),
      communityName: names.get(communityCode) ?? communityCode,
      workingDaysLeft: workingDaysLeft(state, dueOn, today),
    }
  })
}

/**
 * What may be erased: whatever no ledger in force needs under a clause in force (个人信息保护法 第四十七条: the purpose is served, the term has run
 * out, or there was no ground). By element key, why it is kept.
 */
export async function keptBecause({ db, today }: Asking, { ledgers }: SubjectView): Promise<Map<string, Text>> {
  const cited = ledgers.flatMap(({ ledger }) => ledger.columns.flatMap(({ elementKey, basis }) => basis.map((clause) => ({ elementKey, clause }))))
  const states = await clauseStates(
    db,
    cited.map(({ clause }) => clause),
    today,
  )
  const kept = new Map<string, Text>()
  for (const [index, { state, known, sourceTitle, sourceId, article }] of states.entries()) {
    const key = cited[index]?.elementKey
    if (key === undefined || kept.has(key) || state !== 'in-force' || known === 'no') continue
    kept.set(key, say(careWords.keptBecause, { article: `${titled(sourceTitle ?? sourceId)}${article}` }))
  }
  return kept
}

async function heldOf(asking: Asking, view: SubjectView): Promise<RequestRead['held']> {
  const { subject, keys, reader, registry } = view
  const kept = await keptBecause(asking, view)
  const sources = await sourcesOf(asking.db, [subject])
  const given = { reader, registry, keyring: asking.deployment.keyring, today: asking.today }
  return keys.flatMap((elementKey) => {
    const element = registry.elements.get(elementKey)
    if (!element || !(elementKey in subject.values || elementKey in subject.sealed)) return []
    const cell = cellOf(subject, element, sources, given)
    return [{ elementKey, name: element.name, cell, mayErase: !kept.has(elementKey), keptBecause: kept.get(elementKey) ?? null }]
  })
}

export async function readRequest(asking: Asking, request: ResidentRequest): Promise<RequestRead> {
  const [head] = await toHeads(asking, [request])
  if (!head) throw notFound(careWords.request)
  const { subjectId } = request
  if (subjectId === null) return { ...head, held: [], reveals: [] }
  const view = await getSubjectView(asking, subjectId)
  const { rows } = await listReveals(asking, { id: subjectId, page: 1, size: 200 })
  return { ...head, held: await heldOf(asking, view), reveals: rows }
}

export const getRequest = async (asking: Asking, { id }: { id: string }): Promise<RequestRead> => readRequest(asking, await getVisibleRequest(asking, id))

/** Who asked, unsealed: for the command that records the look. */
export const askedByOf = ({ deployment: { keyring } }: Pick<Asking, 'deployment'>, { district, id, askedBy }: ResidentRequest): string =>
  String(unsealValue(keyring, { district, subjectId: id }, 'askedBy', askedBy))

/** Open ones by their due day, answered ones the latest first; all of them open ones first. */
export async function listRequests(asking: Asking, { open, ...paging }: PageAsked & { open?: boolean | undefined }) {
  let rows = asking.db.selectFrom('residentRequests').where(visible(asking))
  if (open !== undefined) rows = rows.where('state', open ? '=' : '!=', 'open')
  const { limit, offset } = span(paging)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const shown = await rows
    .selectAll()
    .orderBy(sql`case when state = 'open' then 0 else 1 end`)
    .orderBy(sql`case when state = 'open' then due_on end`)
    .orderBy('answeredAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: await toHeads(asking, shown), total, page: paging.page, size: paging.size }
}
