/** A body objects to an entry about it; the joint-meeting office answers, and the entry says so. */
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import type { EntryCorrection } from '../contract/asking.ts'
import { listAskingBodies } from '../queries/asking.ts'
import { asListed } from '../queries/corrections.ts'
import { answerDay } from '../rules/asking.ts'
import { words } from '../words.ts'
import { limitPublicLetters } from './limit.ts'

type Objection = Pick<EntryCorrection, 'month' | 'title' | 'because' | 'contact'> & { key: string }
const objectOf = (id: string) => ({ kind: 'entry_correction', id })

/** Refuses what is no entry anyone can read, and a second objection while one waits. */
export async function objectToEntry(request: Request, { key, month, title, because, contact }: Objection) {
  const { db, now, today, record } = request
  limitPublicLetters(request)
  const { entries } = await listAskingBodies(request, { month })
  const entry = entries.find((one) => one.key === key && one.title === title)
  if (!entry?.bodyName) throw notFound(words.entry)
  const open = await db
    .selectFrom('entryCorrections')
    .select('answerBy')
    .where('askedByKey', '=', key)
    .where('month', '=', month)
    .where('title', '=', title)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (open) throw refusal('CORRECTION_WAITS', words.correctionWaits, { values: { day: open.answerBy } })
  const row: EntryCorrection = {
    id: newId(),
    askedByKey: key,
    bodyName: entry.bodyName,
    month,
    title,
    because,
    contact,
    state: 'open',
    at: now,
    answerBy: answerDay(today),
    answer: null,
    answeredBy: null,
    answeredAt: null,
    revision: 1,
  }
  await db.insertInto('entryCorrections').values(row).execute()
  await record({ event: 'certificates.correctionAsked', object: objectOf(row.id), district: '110000', after: { month, title, bodyName: row.bodyName } })
  return { answerBy: row.answerBy, state: row.state }
}

type Answer = { id: string; outcome: 'corrected' | 'doubted' | 'upheld'; answer: string; revision: number }

/** Refuses a second answer, and one written beside a colleague's. The contact is erased with it (个人信息保护法 第十九条). */
export async function answerCorrection({ db, actor, now, today, record }: Request, { id, outcome, answer, revision }: Answer) {
  const before = await db.selectFrom('entryCorrections').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!before) throw notFound(words.correction)
  if (before.revision !== revision) {
    const { contact: _, ...current } = before
    throw changedMeanwhileRefusal({ current, sent: { answer }, ...(await lastChange(db, objectOf(id))) })
  }
  if (before.state !== 'open') throw refusal('ANSWERED_ALREADY', words.answeredAlready)
  const answered = { state: outcome, answer, answeredBy: actor.name, answeredAt: now, contact: null, revision: revision + 1 }
  await db.updateTable('entryCorrections').set(answered).where('id', '=', id).execute()
  await record({ event: 'certificates.correctionAnswered', object: objectOf(id), district: '110000', after: { outcome, answer } })
  return asListed({ ...before, ...answered }, today)
}
