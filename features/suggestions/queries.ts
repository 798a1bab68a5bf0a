/** What the sender reads by the code, and what a secretary has before them. */
import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor.ts'
import type { Database } from '../../foundation/database.ts'
import { span, type PageAsked } from '../../foundation/paging.ts'
import { notFound } from '../../foundation/refusal.ts'
import type { Request } from '../../foundation/request.ts'
import { areaNames } from '../areas/queries/names.ts'
import { depthOfCode, scopeRange } from '../areas/rules.ts'
import type { FollowedSuggestion, ListedSuggestion, Suggestion, SuggestionState } from './contract.ts'
import { codeAsTyped, isLate, maskContact, stateOf } from './rules.ts'
import { words } from './words.ts'

/** The city's office sees all, a district's those that name a place in it. */
function visibleTo({ areaCode }: Actor) {
  if (!areaCode) return sql<boolean>`false`
  if (depthOfCode(areaCode) === 0) return sql<boolean>`true`
  const { first, last } = scopeRange(areaCode)
  return sql<boolean>`suggestions.area_code between ${first} and ${last}`
}

/** Rows as a secretary sees them, in the order given. */
export async function asListed(db: Database, suggestions: readonly Suggestion[], today: string): Promise<ListedSuggestion[]> {
  const names = await areaNames(
    db,
    suggestions.flatMap(({ areaCode }) => areaCode ?? []),
  )
  return suggestions.map(({ code: _, contact, ...suggestion }) => ({
    ...suggestion,
    areaName: suggestion.areaCode && (names.get(suggestion.areaCode) ?? null),
    contactMasked: contact && maskContact(contact),
    late: isLate(suggestion, today),
  }))
}

export async function listSuggestions({ db, actor, today }: Request, asked: PageAsked & { state: SuggestionState }) {
  const { state, page, size } = asked
  const found = db
    .selectFrom('suggestions')
    .where(visibleTo(actor))
    .where('answeredAt', state === 'waiting' ? 'is' : 'is not', null)
  const { total } = await found.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  const ordered = state === 'waiting' ? found.orderBy('answerBy') : found.orderBy('answeredAt', 'desc')
  const { limit, offset } = span(asked)
  const rows = await ordered.orderBy('id').selectAll().limit(limit).offset(offset).execute()
  return { rows: await asListed(db, rows, today), total: Number(total), page, size }
}

/** One the actor may see, locked until the transaction ends. Refuses the rest as not found. */
export async function lockVisible({ db, actor }: Request, id: string): Promise<Suggestion> {
  const found = await db.selectFrom('suggestions').selectAll().where('id', '=', id).where(visibleTo(actor)).forUpdate().executeTakeFirst()
  if (!found) throw notFound(words.suggestion)
  return found
}

/** By the code, however it was typed. Refuses an unknown one and an impossible one alike. */
export async function followSuggestion({ db, today }: Request, { code }: { code: string }): Promise<FollowedSuggestion> {
  const typed = codeAsTyped(code)
  const found = typed && (await db.selectFrom('suggestions').selectAll().where('code', '=', typed).executeTakeFirst())
  if (!found) throw notFound(words.code)
  const { body, at, answerBy, answer, answeredByOrganisation, answeredAt } = found
  return { body, at, answerBy, answer, answeredByOrganisation, answeredAt, state: stateOf(found), late: isLate(found, today) }
}
