/** Counted per community and month, for the burden that was lifted. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'

export type CertificateCount = { communityCode: string; month: string; issued: number; refused: number; sealed: number }

type Asked = { prefix: string; from: string; until: string }

async function refusedBy(db: Database, { prefix, from, until }: Asked) {
  return db
    .selectFrom('proofRefusals')
    .select(['communityCode', sql<string>`to_char(refused_on, 'YYYY-MM')`.as('month'), sql<number>`count(*)::int`.as('refused')])
    .where(sql<boolean>`starts_with(community_code, ${prefix})`)
    .where('refusedOn', '>=', from)
    .where('refusedOn', '<', until)
    .groupBy(['communityCode', sql`2`])
    .execute()
}

/** Every certificate has its entry in the register, so that is where both are counted. */
async function sealedBy(db: Database, { prefix, from, until }: Asked) {
  return db
    .selectFrom('sealEntries')
    .select([
      'communityCode',
      sql<string>`to_char(sealed_on, 'YYYY-MM')`.as('month'),
      sql<number>`count(*)::int`.as('sealed'),
      sql<number>`count(*) filter (where kind = 'certificate')::int`.as('issued'),
    ])
    .where(sql<boolean>`starts_with(community_code, ${prefix})`)
    .where('sealedOn', '>=', from)
    .where('sealedOn', '<', until)
    .groupBy(['communityCode', sql`2`])
    .execute()
}

/** `prefix` of the communities' codes; days [from, until). Communities and months in which nothing was are left out. */
export async function certificateCounts(db: Database, asked: Asked): Promise<CertificateCount[]> {
  const counts = new Map<string, CertificateCount>()
  for (const row of [...(await refusedBy(db, asked)), ...(await sealedBy(db, asked))]) {
    const key = `${row.communityCode} ${row.month}`
    counts.set(key, { issued: 0, refused: 0, sealed: 0, ...counts.get(key), ...row })
  }
  return [...counts.entries()].toSorted(([one], [other]) => one.localeCompare(other)).map(([, count]) => count)
}
