/** What a template calls itself, and whom it asks about. Pure. */
import type { Template } from '../../../foundation/spreadsheets/types.ts'
import type { SubjectKind } from '../../elements/contract.ts'
import type { Period } from '../../items/contract.ts'
import type { Population } from '../contract.ts'
import type { OverlapIndex } from '../overlap/index.ts'
import { matchField } from '../overlap/match.ts'
import { readConditions } from '../overlap/match/conditions.ts'

const facts = /[:：]|^附件|^附表|^单位$/

/** The first line above the table that is no fact like 填报单位：…; without one the file's name. */
export function titleOf({ sheets }: Template, fileName: string): string {
  const lines = sheets.filter(({ hidden }) => !hidden).flatMap(({ header }) => header?.titles ?? [])
  const title = lines.map((line) => line.replaceAll(/\s+/g, '')).find((line) => line.length >= 4 && line.length <= 100 && !facts.test(line))
  return (
    title ??
    fileName
      .replace(/\.\w{2,4}$/, '')
      .replace(/^附件\d*[:：.、-]?/, '')
      .slice(0, 200)
  )
}

/** By its title 独居老人…表 asks about that group; the kind of subject is the one most of its columns belong to. */
export function populationOf(index: OverlapIndex, title: string, labels: readonly string[]): Population {
  const { tags } = readConditions(index, title, '')
  const kinds = labels.flatMap(
    (label) => matchField(index, { id: '', label, kind: 'text', sectionKind: 'subjects', formTitle: title }).best?.element.subjectKind ?? [],
  )
  const counted = Map.groupBy(kinds, (kind) => kind)
  const [most] = [...counted].toSorted(([, one], [, other]) => other.length - one.length)
  const subjectKind: SubjectKind = most?.[0] ?? 'person'
  return { subjectKind, tags: tags.slice(0, 10), criteria: [] }
}

const rhythms: readonly (readonly [RegExp, Period])[] = [
  [/半年(度)?(报|统计|情况|汇总|表)/, 'half_year'],
  [/(?<![春夏秋冬淡旺雨汛当四])季(度)?(报|统计|情况|汇总|表)/, 'quarter'],
  [/月(度)?(报|统计|情况|汇总|表)/, 'month'],
  [/年(度)?(报|统计|情况|汇总|表)/, 'year'],
]
/** How often a form wants to be filled by its title: 季报表, 年度统计表. Undefined where it does not say. */
export function rhythmOf(title: string): Period | undefined {
  return rhythms.find(([pattern]) => pattern.test(title.replaceAll(/\d{4}年(度)?/g, '')))?.[1]
}
