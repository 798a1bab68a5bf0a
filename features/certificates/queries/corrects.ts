/** What a proof corrects: the earlier number, and the paragraphs in which the two differ, for the community that issued both. */
import type { Request } from '../../../foundation/request.ts'
import type { Corrects } from '../contract/seals.ts'
import { paragraphs } from '../rules/signed-text.ts'
import { openContent } from '../sealed-content.ts'

type Reading = Pick<Request, 'db' | 'actor' | 'deployment'>

/** `now`: the paragraphs of the later one. Null where nothing is corrected, and outside the community. */
export async function correctionOf({ db, actor, deployment }: Reading, id: string | null, now: readonly string[]): Promise<Corrects | null> {
  if (id === null) return null
  const row = await db.selectFrom('certificates').selectAll().where('id', '=', id).where('communityCode', '=', actor.areaCode).executeTakeFirst()
  if (!row) return null
  const then = paragraphs(openContent(deployment.keyring, row, row.sealedContent).content)
  return { id, number: row.number, before: then.filter((text) => !now.includes(text)), after: now.filter((text) => !then.includes(text)) }
}
