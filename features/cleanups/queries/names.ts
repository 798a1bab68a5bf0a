/** Names that communities wrote themselves, brought together by likeness. A person confirms: likeness proposes, it decides nothing. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { searchAlike } from '../../items/queries/alike.ts'
import type { EntryKind } from '../contract.ts'
import type { NameGroup } from '../contract/campaigns.ts'
import { findCampaign } from './visible.ts'

type Written = { kind: EntryKind; name: string; communities: number }

/** Each name joins the group of the earlier, more frequent name it resembles most. */
function grouped(written: readonly Written[], atLeast: number): Written[][] {
  const groups: Written[][] = []
  for (const one of written) {
    const heads = groups.flatMap(([head], index) => (head && head.kind === one.kind ? [{ title: head.name, content: '', index }] : []))
    const [nearest] = searchAlike(heads)({ title: one.name, content: '' }, { atLeast, limit: 1 })
    if (nearest) groups[nearest.entry.index]?.push(one)
    else groups.push([one])
  }
  return groups
}

export async function listNames(request: Request, { id }: { id: string }): Promise<NameGroup[]> {
  const { db } = request
  const campaign = await findCampaign(request, id)
  const written: Written[] = await db
    .selectFrom('stockTicks')
    .innerJoin('stockTakings', (join) =>
      join.onRef('stockTakings.district', '=', 'stockTicks.district').onRef('stockTakings.id', '=', 'stockTicks.stockTakingId'),
    )
    .select(['stockTicks.kind', sql<string>`stock_ticks.name`.as('name'), sql<number>`count(distinct stock_takings.community_code)::int`.as('communities')])
    .where('stockTakings.campaignId', '=', campaign.id)
    .where('stockTicks.entryId', 'is', null)
    .groupBy(['stockTicks.kind', 'stockTicks.name'])
    .orderBy('communities', 'desc')
    .orderBy('stockTicks.name')
    .limit(500)
    .execute()
  const { likenessWarns, likenessBlocks } = await readSettings(db)
  const entries = await db
    .selectFrom('registerEntries')
    .select(['id', 'kind', 'title', 'titleEn', 'state', 'duties', 'formerNames'])
    .where('elsewhere', '=', false)
    .execute()
  const known = entries.flatMap((entry) => [entry.title, ...entry.formerNames].map((title) => ({ ...entry, called: entry.title, title, content: '' })))
  const groups = grouped(written, (likenessWarns + likenessBlocks) / 2).map((group) => {
    const [head] = group as [Written, ...Written[]]
    const near = searchAlike(known.filter(({ kind }) => kind === head.kind))({ title: head.name, content: '' }, { atLeast: likenessWarns * 0.8, limit: 3 })
    return {
      kind: head.kind,
      title: head.name,
      names: group.map(({ name, communities }) => ({ name, communities })),
      communities: group.reduce((sum, { communities }) => sum + communities, 0),
      nearest: [
        ...new Map(
          near.map(({ entry, score }) => [
            entry.id,
            { id: entry.id, kind: entry.kind, title: entry.called, titleEn: entry.titleEn, state: entry.state, likeness: score },
          ]),
        ).values(),
      ],
    }
  })
  return groups.toSorted((one, other) => other.communities - one.communities)
}
