/** Refusal letters by their address: an id nobody can guess, and nothing in them names a resident. */
import type { Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { organisationsOfAreas } from '../../people/queries/organisations.ts'
import { shortCommitteeName } from '../../people/rules/names.ts'
import type { RefusalRead } from '../contract/requests.ts'
import type { RefusalRow } from '../tables.ts'
import { words } from '../words.ts'
import { communityNameOf } from './proofs.ts'

/** The residents' committee that signs. */
export async function committeeOf(db: Database, communityCode: string): Promise<string> {
  const [committee] = await organisationsOfAreas(db, 'community_committee', [communityCode])
  return committee?.name ?? `${shortCommitteeName(await communityNameOf(db, communityCode))}居民委员会`
}

export async function readRefusal(db: Database, row: RefusalRow): Promise<RefusalRead> {
  const { requestId: _, askedByKey: __, refusedBy: ___, district: ____, requestKey: _____, series: ______, ...shown } = row
  return { ...shown, committee: await committeeOf(db, row.communityCode) }
}

export async function getRefusal({ db }: Pick<Request, 'db'>, { id }: { id: string }): Promise<RefusalRead> {
  const row = await db.selectFrom('proofRefusals').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound(words.refusal)
  return readRefusal(db, row)
}
