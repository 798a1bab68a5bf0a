/** Searching what is in force: by words, for anyone; by likeness, for the pre-check. The index is kept until a list changes. */
import { sql } from 'kysely'
import { pinyin } from 'pinyin-pro'
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { lawIndex } from '../../laws/queries.ts'
import { clauseState, isStale } from '../../laws/rules.ts'
import type { List } from '../contract.ts'
import { LikenessIndex } from '../likeness.ts'
import { normaliseChinese } from '../likeness/normalise.ts'
import { isOfOtherPlace } from '../rules.ts'
import { listEntries, versionsOf, versionsStanding, type KnownVersion } from './versions.ts'

/** A text that changes with every version published or ended; `xmin` tells a rolled-back state from a later one. */
async function listRevision(db: Database): Promise<string> {
  const { revision } = await db
    .selectFrom('itemVersions')
    .select(sql<string>`concat(count(*), ':', coalesce(sum(hashtext(concat_ws(' ', id, revision, item_versions.xmin))), 0))`.as('revision'))
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow()
  return revision
}

let held: { key: string; index: Promise<LikenessIndex<KnownVersion>> } | undefined

/** All versions in force on `day` or admitted for later, ready to be searched by what they say. Built once for a state of the lists and a day. */
export async function likenessIndexOn(db: Database, day: string): Promise<LikenessIndex<KnownVersion>> {
  const key = `${day} ${await listRevision(db)}`
  if (held?.key !== key) {
    const index = versionsStanding(db, day).then((versions) => new LikenessIndex(versions))
    held = { key, index }
    index.catch(() => (held = undefined))
  }
  return held.index
}

const mostFound = 50
const listWeight: Readonly<Record<List, number>> = {
  prohibited: 1.2,
  banned_certificate: 1.2,
  duty: 1,
  assist: 1,
  certificate: 1,
  cancelled: 0.8,
}

type Texts = { title: string; rest: string; known: string[]; initials?: string }
/** Normalising ten thousand items anew for every search would be most of its work. */
const textsOf = new WeakMap<KnownVersion, Texts>()

function comparedTexts(version: KnownVersion): Texts {
  let texts = textsOf.get(version)
  if (!texts) {
    texts = {
      title: normaliseChinese(version.title).text,
      rest: normaliseChinese(`${version.content} ${version.communityDuties} ${version.departmentDuties}`).text,
      known: [version.code, version.admissionNumber, version.titleEn].flatMap((text) => (text ? [normaliseChinese(text).text] : [])),
    }
    textsOf.set(version, texts)
  }
  return texts
}

/** First letters of the title's syllables, for people who type `qsgx`; made for those searches only. */
function hasInitials(version: KnownVersion, word: string): boolean {
  if (!/^[a-z]{3,}$/.test(word)) return false
  const texts = comparedTexts(version)
  texts.initials ??= pinyin(version.title, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('').toLowerCase()
  return texts.initials.includes(word)
}

/** How much of the asked words a version carries: a word found whole counts 1 in the title and ½ elsewhere, its character pairs count in part. */
function weigh(version: KnownVersion, asked: readonly string[]): number {
  const { title, rest, known } = comparedTexts(version)
  const worth = asked.map((word) => {
    if (title.includes(word) || known.some((text) => text.includes(word))) return 1
    if (rest.includes(word)) return 0.5
    if (hasInitials(version, word)) return 0.9
    const pairs = [...word].slice(1).map((character, index) => `${[...word][index]}${character}`)
    const inTitle = pairs.filter((pair) => title.includes(pair)).length
    return pairs.length < 2 ? 0 : (inTitle / pairs.length) * 0.8
  })
  return worth.includes(0) ? 0 : (worth.reduce((sum, one) => sum + one, 0) / worth.length) * listWeight[version.list]
}

/** Someone who holds a decision looks for its number before the first day it is valid. */
function admittedForLater(db: Database, admissionNumber: string, today: string): Promise<KnownVersion[]> {
  return versionsOf(db)
    .where('itemVersions.state', '=', 'published')
    .where('itemVersions.admissionNumber', '=', admissionNumber)
    .where('itemVersions.validFrom', '>', today)
    .execute()
}

/** 这件事可以要求社区做吗: every list at once, what must not be asked first when equally near, other cities' lists last. */
export async function searchLists({ db, today }: Request, { words }: { words: string }) {
  const asked = words
    .split(/\s+/)
    .map((word) => normaliseChinese(word).text)
    .filter((word) => word !== '')
  if (asked.length === 0) return []
  const { entries } = await likenessIndexOn(db, today)
  const found = entries
    .filter(({ validFrom }) => validFrom === null || validFrom <= today)
    .map((version) => ({ version, weight: weigh(version, asked) }))
    .filter(({ weight }) => weight >= 0.4)
    .toSorted((one, other) => Number(isOfOtherPlace(one.version)) - Number(isOfOtherPlace(other.version)) || other.weight - one.weight)
    .slice(0, mostFound)
    .map(({ version }) => version)
  const laws = await lawIndex(db)
  const shown = await listEntries(db, [...(await admittedForLater(db, words.trim(), today)), ...found], today)
  return shown.map((entry) => ({ ...entry, basisStale: isStale(entry.clauses.map((clause) => clauseState(clause, laws, today))) }))
}
