/**
 * Sending, answering, asking back. What goes into the audit trail names neither the sender's code (it would open the
 * answer to every reader of the trail) nor the contact.
 */
import { randomInt } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../foundation/audit.ts'
import { refusal } from '../../foundation/refusal.ts'
import type { Request } from '../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../foundation/revision.ts'
import { readSettings } from '../../foundation/settings.ts'
import { say } from '../../foundation/words.ts'
import { areaNames } from '../areas/queries/names.ts'
import { districtOf } from '../areas/rules.ts'
import type { ListedSuggestion, SendSuggestion, Suggestion } from './contract.ts'
import { asListed, lockVisible } from './queries.ts'
import { answerDay, availableSteps, codeLength, codeLetters, codeOf } from './rules.ts'
import { words } from './words.ts'

const city = '110000'
const objectOf = ({ id, areaCode }: Pick<Suggestion, 'id' | 'areaCode'>) => ({
  object: { kind: 'suggestion', id },
  district: areaCode ? districtOf(areaCode) : city,
})

/** Refuses an area that does not exist. */
export async function sendSuggestion({ db, now, today, record }: Request, { body, about, areaCode, contact }: SendSuggestion) {
  if (areaCode && !(await areaNames(db, [areaCode])).has(areaCode)) {
    const values = { code: areaCode }
    throw refusal('AREA_UNKNOWN', words.areaUnknown, {
      status: 422,
      values,
      fields: [{ field: 'areaCode', text: say(words.areaUnknown, values) }],
    })
  }
  const { suggestionWorkingDays } = await readSettings(db)
  const id = newId()
  const code = codeOf(Array.from({ length: codeLength }, () => randomInt(codeLetters.length)))
  const answerBy = answerDay(today, suggestionWorkingDays)
  const unanswered = { answer: null, answeredBy: null, answeredByOrganisation: null, answeredAt: null }
  await db
    .insertInto('suggestions')
    .values({ id, code, body, about, areaCode, contact, at: now, answerBy, ...unanswered, revision: 1 })
    .execute()
  await record({ event: 'suggestions.sent', ...objectOf({ id, areaCode }), after: { about, areaCode, answerBy } })
  return { code, answerBy }
}

type Answer = { id: string; answer: string; revision: number }

/** Refuses a second answer, and one written beside a colleague's. */
export async function answerSuggestion(request: Request, { id, answer, revision }: Answer): Promise<ListedSuggestion> {
  const { db, actor, now, today, record } = request
  const before = await lockVisible(request, id)
  if (before.revision !== revision) {
    const [current] = await asListed(db, [before], today)
    throw changedMeanwhileRefusal({ current: { ...current }, sent: { answer }, ...(await lastChange(db, objectOf(before).object)) })
  }
  if (!availableSteps({ ...before, contactGiven: before.contact !== null }).includes('answer')) throw refusal('ANSWERED_ALREADY', words.answeredAlready)
  const answered = {
    answer,
    answeredBy: actor.name,
    answeredByOrganisation: actor.organisationName,
    answeredAt: now,
    contact: null,
    revision: revision + 1,
  }
  await db.updateTable('suggestions').set(answered).where('id', '=', id).execute()
  await record({ event: 'suggestions.answered', ...objectOf(before), after: { answer, contactErased: before.contact !== null } })
  const [listed] = await asListed(db, [{ ...before, ...answered }], today)
  return listed as ListedSuggestion
}

/** For asking back: who looked, when and what for stays in the audit trail. Refuses when there is none. */
export async function revealContact(request: Request, { id, purpose }: { id: string; purpose: string }): Promise<{ contact: string }> {
  const suggestion = await lockVisible(request, id)
  const { contact } = suggestion
  if (contact === null) throw refusal('NO_CONTACT', words.noContact)
  await request.record({ event: 'suggestions.contactRevealed', ...objectOf(suggestion), after: { purpose } })
  return { contact }
}
