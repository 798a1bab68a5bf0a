/** Pairs that look like one: by number through the blind index, or near-same within one community. */
import { sql } from 'kysely'
import type { z } from 'zod'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { say, type Text } from '../../../foundation/words.ts'
import { careWords } from '../care-words.ts'
import type { Subject } from '../contract.ts'
import type { Double as DoubleSchema } from '../endpoints/care.ts'
import { overlapOf } from '../rules/areas.ts'
import { alikeFrom, likenessOf, type Likeness } from '../rules/double.ts'
import { titleKeys } from '../rules/title.ts'
import { uniqueKeys } from './alike.ts'
import { toRows } from './rows.ts'
import type { Asking } from './subject.ts'
import { getLedgerView, type LedgerView } from './view.ts'
import { inAreas, shown } from './visible.ts'

type Double = z.input<typeof DoubleSchema>
type Pair = Pick<Double, 'because' | 'likeness' | 'sentence'> & { oneId: string; otherId: string }

/** More than anyone works through at once; those that are settled make room. */
const mostPairs = 500

const standing = ({ ledger, areas }: LedgerView, areaCode: string | undefined) =>
  sql`(select * from subjects where kind = ${ledger.subjectKind} and ${inAreas(areaCode === undefined ? areas : overlapOf(areas, [areaCode]))} and ${shown()})`

const notDenied = sql`not exists (select 1 from not_doubles where not_doubles.district = one.district and not_doubles.one_id = one.id and not_doubles.other_id = other.id)`

async function byNumber({ db }: Asking, view: LedgerView, areaCode: string | undefined): Promise<Pair[]> {
  const keys = uniqueKeys(view.registry, view.ledger.subjectKind)
  if (keys.length === 0) return []
  const { rows } = await sql<{ oneId: string; otherId: string; elementKey: string }>`
    with here as materialized ${standing(view, areaCode)},
    numbers as (select here.district, here.id, element_key, blind from here join subject_keys on subject_keys.district = here.district and subject_keys.subject_id = here.id
      where element_key in (${sql.join(keys)}))
    select one.id as one_id, other.id as other_id, one.element_key from numbers as one
      join numbers as other on other.district = one.district and other.element_key = one.element_key and other.blind = one.blind and one.id < other.id
    where ${notDenied} order by one.id limit ${mostPairs}`.execute(db)
  return rows.map(({ elementKey, ...pair }) =>
    elementKey === 'creditCode'
      ? { ...pair, because: 'same_credit_code', likeness: 1, sentence: say(careWords.sameCreditCode) }
      : { ...pair, because: 'same_id_number', likeness: 1, sentence: say(careWords.sameIdNumber) },
  )
}

function explained({ likeness, name, birth, dwelling }: Likeness): Text {
  const parts = [
    say(name === 1 ? careWords.nameSame : careWords.nameNear),
    ...(birth === 0 ? [] : [say(birth === 1 ? careWords.birthSame : careWords.birthNear)]),
    ...(dwelling === 0 ? [] : [say(dwelling === 1 ? careWords.dwellingSame : careWords.dwellingNear)]),
  ]
  const listed = { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') }
  return say(careWords.nearSame, { parts: listed, percent: Math.round(likeness * 100) })
}

/** Candidates share a name or a birth date; two of one birth date with names one letter apart are among them. */
async function nearSame({ db }: Asking, view: LedgerView, areaCode: string | undefined): Promise<Pair[]> {
  const nameKey = titleKeys(view.ledger.subjectKind)[0] ?? 'name'
  type Candidate = { oneId: string; otherId: string; oneValues: Subject['values']; otherValues: Subject['values'] }
  const { rows } = await sql<Candidate>`
    with here as materialized (select district, id, community_code, values, values ->> ${nameKey} as name, values ->> 'birthDate' as born from ${standing(view, areaCode)} as standing),
    pairs as (
      select one.district, one.id as one_id, other.id as other_id from here as one join here as other using (district, community_code, name) where one.id < other.id
      union
      select one.district, one.id, other.id from here as one join here as other using (district, community_code, born) where one.id < other.id and left(one.name, 1) = left(other.name, 1))
    select pairs.one_id, pairs.other_id, one.values as one_values, other.values as other_values from pairs
      join here as one on one.id = pairs.one_id join here as other on other.id = pairs.other_id
    where ${notDenied} order by pairs.one_id limit ${mostPairs * 20}`.execute(db)
  return rows.flatMap(({ oneId, otherId, oneValues, otherValues }) => {
    const found = likenessOf(oneValues, otherValues, nameKey)
    return found.likeness < alikeFrom ? [] : [{ oneId, otherId, because: 'near_same' as const, likeness: found.likeness, sentence: explained(found) }]
  })
}

export async function findDoubles(asking: Asking, { ledgerId, areaCode, ...paging }: PageAsked & { ledgerId: string; areaCode?: string | undefined }) {
  const view = await getLedgerView(asking, ledgerId)
  const numbers = await byNumber(asking, view, areaCode)
  const known = new Set(numbers.map(({ oneId, otherId }) => `${oneId} ${otherId}`))
  const near = (await nearSame(asking, view, areaCode)).filter(({ oneId, otherId }) => !known.has(`${oneId} ${otherId}`))
  const pairs = [...numbers, ...near.toSorted((one, other) => other.likeness - one.likeness || (one.oneId < other.oneId ? -1 : 1))].slice(0, mostPairs)
  const { limit, offset } = span(paging)
  const page = pairs.slice(offset, offset + limit)
  const ids = [...new Set(page.flatMap(({ oneId, otherId }) => [oneId, otherId]))]
  const subjects = ids.length === 0 ? [] : await asking.db.selectFrom('subjects').selectAll().where('id', 'in', ids).execute()
  const rows = new Map((await toRows(asking, view, subjects)).map((row) => [row.id, row]))
  const doubles = page.flatMap(({ oneId, otherId, ...why }): Double[] => {
    const [one, other] = [rows.get(oneId), rows.get(otherId)]
    return one && other ? [{ one, other, ...why }] : []
  })
  return { rows: doubles, total: pairs.length, page: paging.page, size: paging.size }
}
