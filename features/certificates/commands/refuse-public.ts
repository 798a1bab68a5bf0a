/** 不予出具告知书 for anyone, in one step. The sentence is not sent here and no name is asked: what is stored names no resident. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { findAreas } from '../../areas/queries/find.ts'
import { districtOf } from '../../areas/rules.ts'
import { clauseStates } from '../../laws/queries.ts'
import type { AskingBody } from '../contract/asked.ts'
import type { RefusalRead } from '../contract/requests.ts'
import { getProof } from '../queries/proofs.ts'
import { readRefusal } from '../queries/refusals.ts'
import { namesABody, namesAProof, tidyName, withoutNumbers } from '../rules/body.ts'
import { generalClauses, notOnList } from '../rules/issue.ts'
import { seriesOf } from '../rules/number.ts'
import { words } from '../words.ts'
import { askerOf } from './asker.ts'
import { limitPublicLetters } from './limit.ts'
import { holdSeries } from './series.ts'
import { writeRefusal } from './write-refusal.ts'

type Asked = { communityCode: string; itemId: string | null; title: string; askedBy: AskingBody; requestKey: string }

/** Refuses what may be issued, a code that is no community, and too many letters at once. The same key gives the letter it gave before. */
export async function refuseForAnyone(request: Request, asked: Asked): Promise<RefusalRead> {
  const { db, today, record } = request
  const { communityCode, itemId, requestKey } = asked
  if (!(await findAreas(db, { within: [communityCode], on: today })).some(({ code }) => code === communityCode)) {
    throw refusal('NOT_A_COMMUNITY', words.notACommunity, {
      status: 422,
      fields: [{ field: 'communityCode', text: { zh: words.notACommunity[0], en: words.notACommunity[1] } }],
    })
  }
  const district = districtOf(communityCode)
  await holdSeries(db, { district, communityCode, year: Number(today.slice(0, 4)), series: seriesOf('public') })
  const earlier = await db
    .selectFrom('proofRefusals')
    .selectAll()
    .where('district', '=', district)
    .where('communityCode', '=', communityCode)
    .where('requestKey', '=', requestKey)
    .executeTakeFirst()
  if (earlier) {
    await record({ event: 'certificates.refusedAgain', object: { kind: 'proof_refusal', id: earlier.id }, district, after: { number: earlier.number } })
    return readRefusal(db, earlier)
  }
  limitPublicLetters(request)
  const proof = itemId === null ? undefined : await getProof(request, { itemId })
  const verdict = proof?.verdict ?? notOnList(await clauseStates(db, generalClauses, today))
  const title = proof?.title ?? withoutNumbers(tidyName(asked.title))
  if (verdict.answer === 'allowed') throw refusal('MAY_BE_ISSUED', words.mayBeIssued, { values: { title } })
  if (!proof && !namesAProof(title))
    throw refusal('NO_NAME_OF_A_PROOF', words.noNameOfAProof, {
      status: 422,
      fields: [{ field: 'title', text: { zh: words.noNameOfAProof[0], en: words.noNameOfAProof[1] } }],
    })
  // nobody at the community reads this letter before it is printed: it names bodies, never people
  const told = asked.askedBy
  const asker = await askerOf(db, told.organisationId === null && !namesABody(tidyName(told.name)) ? { ...told, name: words.somebody[0] } : told)
  return readRefusal(db, await writeRefusal(request, { communityCode, asker, proof, title, verdict, requestId: null, requestKey, channel: 'public' }))
}
