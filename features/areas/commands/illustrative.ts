/** Made-up profiles for the demonstration: the source does not say which community is of which type. */
import { sql } from 'kysely'
import { json, type Database } from '../../../foundation/database.ts'
import { communityLevels, districtOf, illustrate } from '../rules.ts'

/** Gives every community without a profile a made-up one, the same each time. Gives their number. */
export async function loadIllustrativeProfiles(db: Database, now: string): Promise<number> {
  const units = await db
    .selectFrom('areas')
    .innerJoin('areas as district', (join) => join.on('district.level', '=', 'district').on(sql<boolean>`left(district.code, 6) = left(areas.code, 6)`))
    .select(['areas.code', 'areas.level', 'areas.urbanRuralCode', 'district.zone'])
    .where('areas.level', 'in', communityLevels)
    .execute()
  const profiles = units.map((unit) => {
    const { communityType, households, staff } = illustrate(unit)
    return { district: districtOf(unit.code), code: unit.code, community_type: communityType, households, staff }
  })
  await sql`
    insert into community_profiles (district, code, community_type, households, staff, illustrative, changed_at, changed_by)
    select district, code, community_type, households, staff, true, ${now}::timestamptz, '演示数据'
    from jsonb_to_recordset(${json(profiles)}) as profile (district text, code text, community_type text, households int, staff int)
    on conflict (district, code) do nothing`.execute(db)
  return profiles.length
}
