/** A write sent twice (double click, retry on a bad line) is done once and answered twice. */
import { createHmac } from 'node:crypto'
import { json, type Database } from './database.ts'
import { refusal } from './refusal.ts'

export type AnsweredRequestRow = { key: string; accountId: string; endpoint: string; inputHash: string; answer: unknown; at: string }

declare module './database.ts' {
  interface Tables {
    answeredRequests: AnsweredRequestRow
  }
}

type Asked = { key: string; accountId: string; endpoint: string; input: unknown; now: string; secret: string }

const keyReused = [
  '这次提交与先前一次使用了同一个编号，但内容不同。请刷新页面后重新提交。',
  'This submission carries the key of an earlier one but says something else. Reload the page and submit again.',
] as const
const keyIsNone = [
  '请求编号（Idempotency-Key）应为 UUID。请刷新页面后重新提交。',
  'The Idempotency-Key must be a UUID. Reload the page and submit again.',
] as const
const isKey = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

/**
 * Runs `work` unless the same account has already sent the same key, then gives the stored answer.
 * The unique key makes a second, simultaneous request wait for the first one's commit.
 */
export async function answerOnce(db: Database, asked: Asked, work: () => Promise<unknown>): Promise<unknown> {
  if (!isKey(asked.key)) throw refusal('KEY_INVALID', keyIsNone, { status: 422 })
  // keyed, because an input may hold a password or a contact
  const inputHash = createHmac('sha256', asked.secret)
    .update(`${asked.endpoint} ${JSON.stringify(asked.input ?? null)}`)
    .digest('hex')
  const { key, accountId, endpoint, now } = asked
  const fresh = await db
    .insertInto('answeredRequests')
    .values({ key, accountId, endpoint, inputHash, answer: json(null), at: now })
    .onConflict((conflict) => conflict.columns(['accountId', 'key']).doNothing())
    .executeTakeFirst()
  const earlier = db.selectFrom('answeredRequests').select(['inputHash', 'answer']).where('key', '=', key).where('accountId', '=', accountId)
  if (fresh.numInsertedOrUpdatedRows === 0n) {
    const stored = await earlier.executeTakeFirstOrThrow()
    if (stored.inputHash !== inputHash) throw refusal('KEY_REUSED', keyReused, { status: 422 })
    return stored.answer
  }
  const answer = await work()
  await db
    .updateTable('answeredRequests')
    .set({ answer: json(answer ?? null) })
    .where('key', '=', key)
    .where('accountId', '=', accountId)
    .execute()
  return answer
}
