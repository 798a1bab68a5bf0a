/** Recording a change of units: old codes end, new ones begin, and the history says which came from which. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { textArray, type Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import type { Area, AreaChange, RecordChange } from '../contract.ts'
import { areaRecordsOn, codeList } from '../queries/names.ts'
import { communityLevels, districtOf } from '../rules.ts'
import { changeFaults, levelOf, parentOf, partsOf, successorProfile, type Standing } from '../rules/change.ts'
import { changeFaultWords, words } from '../words.ts'
import { initials } from './load.ts'

/** What the rules need, read under a lock on the old units so that two changes of one unit wait for each other. */
async function readStanding(db: Database, change: RecordChange): Promise<Standing> {
  const { beforeCodes, after, effectiveOn } = change
  await db.selectFrom('areas').select('code').where('code', 'in', codeList(beforeCodes)).orderBy('code').forUpdate().execute()
  const olds = await areaRecordsOn(db, '9999-12-31').where('areas.code', 'in', codeList(beforeCodes)).execute()
  const before = new Map(beforeCodes.flatMap((code) => olds.filter((area) => area.code === code)).map((area) => [area.code, area]))
  const { ending, beginning } = partsOf(change)
  const parentCode = parentOf(change, before)
  const parent = parentCode ? await areaRecordsOn(db, effectiveOn).where('areas.code', '=', parentCode).executeTakeFirst() : undefined
  const taken = await db
    .selectFrom('areas')
    .select('code')
    .where('code', 'in', codeList(beginning.map(({ code }) => code)))
    .execute()
  const below = await db
    .selectFrom('areas')
    .select(['parentCode', sql<number>`count(*)::int`.as('count')])
    .where('parentCode', 'in', codeList(ending))
    .where((or) => or.or([or('validTo', 'is', null), or('validTo', '>', effectiveOn)]))
    .groupBy('parentCode')
    .execute()
  const last = await sql<{ code: string; day: string }>`
    select touched.code, max(effective_on) as day from area_changes cross join lateral unnest(before_codes || after_codes) as touched (code)
    where touched.code in ${codeList([...beforeCodes, ...after.map(({ code }) => code)])} group by touched.code`.execute(db)
  return {
    before,
    parent,
    taken: new Set(taken.map(({ code }) => code)),
    stillBelow: new Map(below.map(({ parentCode, count }) => [parentCode ?? '', count])),
    lastChange: new Map(last.rows.map(({ code, day }) => [code, day])),
  }
}

/** Successors carry on what was known of the old communities, as far as it still holds. */
async function carryProfiles(request: Request, change: RecordChange): Promise<void> {
  const { db, now, actor } = request
  if (change.kind === 'rename') return
  const known = await db.selectFrom('communityProfiles').selectAll().where('code', 'in', codeList(change.beforeCodes)).execute()
  const profile = successorProfile(change.kind, known)
  if (!profile) return
  const values = { ...profile, changedAt: now, changedBy: actor.organisationName }
  const point =
    change.kind === 'transfer' ? { longitude: known[0]?.longitude ?? null, latitude: known[0]?.latitude ?? null } : { longitude: null, latitude: null }
  for (const { code } of change.after) {
    await db
      .insertInto('communityProfiles')
      .values({ district: districtOf(code), code, ...values, ...point, revision: 1 })
      .onConflict((conflict) => conflict.columns(['district', 'code']).doUpdateSet({ ...values, revision: sql<number>`community_profiles.revision + 1` }))
      .execute()
  }
}

export async function recordChange(request: Request, change: RecordChange): Promise<AreaChange> {
  const { db, now } = request
  const standing = await readStanding(db, change)
  const faults = changeFaults(change, standing)
  const first = faults[0]
  if (first) {
    const texts = faults.map((fault) => ({ code: fault.code, text: say(changeFaultWords[fault.code], { ...fault }) }))
    throw refusal(first.code, words.changeRefused, { values: { first: texts[0]?.text }, details: { faults: texts } })
  }
  const { before, parent } = standing
  const { ending, beginning, goingOn } = partsOf(change)
  await db.updateTable('areas').set({ validTo: change.effectiveOn }).where('code', 'in', codeList(ending)).execute()
  for (const { code, name } of goingOn)
    await db
      .updateTable('areas')
      .set({ name, pinyin: initials(name) })
      .where('code', '=', code)
      .execute()
  const only = before.size === 1 ? before.values().next().value : undefined
  for (const unit of beginning) {
    if (parent) await db.insertInto('areas').values(successor(unit, { change, before, parent, only })).execute()
  }
  if ([...before.values()].some(({ level }) => communityLevels.includes(level))) await carryProfiles(request, change)
  const record: AreaChange = {
    id: newId(),
    kind: change.kind,
    effectiveOn: change.effectiveOn,
    beforeCodes: change.beforeCodes,
    afterCodes: change.after.map(({ code }) => code),
    beforeNames: change.beforeCodes.map((code) => before.get(code)?.name ?? ''),
    afterNames: change.after.map(({ name }) => name),
    basis: change.basis,
    recordedAt: now,
  }
  await saveChange(db, record)
  const [touched = parent?.code ?? '110000'] = [...change.beforeCodes, ...record.afterCodes]
  await request.record({
    event: 'areas.changed',
    object: { kind: 'area', id: touched },
    district: districtOf(touched),
    before: [...before.values()],
    after: record,
  })
  return record
}

type Origin = { change: RecordChange; before: ReadonlyMap<string, Area>; parent: Area; only: Area | undefined }

function successor(unit: RecordChange['after'][number], { change, before, parent, only }: Origin) {
  return {
    code: unit.code,
    name: unit.name,
    level: levelOf(unit, before, parent),
    parentCode: parent.code,
    urbanRuralCode: only?.urbanRuralCode ?? null,
    zone: only?.zone ?? null,
    validFrom: change.effectiveOn,
    validTo: null,
    vintage: Number(change.effectiveOn.slice(0, 4)),
    stillListed: null,
    pinyin: initials(unit.name),
    doubt: null,
    source: change.basis,
  }
}

function saveChange(db: Database, { beforeCodes, afterCodes, beforeNames, afterNames, ...change }: AreaChange) {
  return db
    .insertInto('areaChanges')
    .values({
      ...change,
      beforeCodes: textArray(beforeCodes),
      afterCodes: textArray(afterCodes),
      beforeNames: textArray(beforeNames),
      afterNames: textArray(afterNames),
    })
    .execute()
}
