/** A cell for the whole community: how many, how much together, on average, which share. */
import { unitNamed } from '../lexicon/units.ts'
import type { OverlapIndex } from '../index.ts'
import { plainCharacters } from '../lexicon/characters.ts'
import { readBrackets } from '../label/brackets.ts'
import { readHints } from '../label/hints.ts'
import { countedBy } from '../registry.ts'
import type { Criterion, Measure } from '../../contract.ts'
import type { AskedField, Candidate } from './asked.ts'
import { readConditions, type Conditions, type Counted } from './conditions.ts'
import { readAsked, type Asked } from './context.ts'
import { scoreEntries } from './score.ts'
import { plainGroup } from './tags.ts'

const byUnit: Readonly<Record<string, Counted>> = {
  'counted:人': 'person',
  'counted:户': 'household',
  'counted:套': 'dwelling',
  'counted:间': 'dwelling',
  'counted:栋': 'building',
  'counted:家': 'organisation',
}
/** 人次, 场, 件 count what was done, not whom one knows. */
const deeds = /人次|户次|车次|场次|次数|条数|份数|件数|起数/
/** The head with what its brackets add: 残疾人数（其中：一级）, not 独居老人数（人）. */
function flat(words: string): string {
  const { rest, asides, choices } = readBrackets(plainCharacters(words))
  return [rest, ...asides, ...choices].join('').replace(/其中[:：]?/g, '')
}

const same = (one: Criterion, other: Criterion) => one.elementKey === other.elementKey && one.is === other.is

/** 户籍人口 above 男: a group the registry has no name for. Counting everybody instead would be a wrong number, not a help. */
const unknownGroup = /(人口|人员|群体|人群|对象|户)(总?数|数量)?$/

/** A group of homes or shops is counted as such, whatever the unit: 出租房屋户数 are homes. */
function kindOf(index: OverlapIndex, tags: readonly string[]): Counted | undefined {
  return tags
    .map((key) => index.tags.find(({ tag }) => tag.key === key)?.tag.subjectKind)
    .find((kind) => kind !== undefined && kind !== 'person' && kind !== 'household')
}

/** How many subjects meet what the head and the heads above say; null when something in the head remains unexplained. */
export function countOf(index: OverlapIndex, field: AskedField): Candidate | null {
  const asked = readAsked(field)
  const unit = asked.unit
  const text = readHints(flat(field.label)).text
  if (deeds.test(text) || (unit && !(unit.dimension in byUnit) && unit.dimension !== 'percent' && unit.dimension !== 'counted:个')) return null
  const share = asked.reading.measure === 'share' || unit?.dimension === 'percent'
  const heads = (field.path ?? []).map(flat)
  const above = heads.join('|')
  const own = readConditions(index, share ? text.replace(/占比|比例|百分比|率$/, '') : text, above)
  const around = readConditions(index, above, '')
  if (own.left.length > 0 || (own.tags.length === 0 && heads.some((head) => unknownGroup.test(head) && readConditions(index, head, '').left.length > 0)))
    return null
  const tags = [...new Set([...own.tags, ...around.tags])]
  const criteria = [...own.criteria, ...around.criteria.filter((outer) => !own.criteria.some((inner) => same(inner, outer)))]
  if (tags.length === 0 && criteria.length === 0 && own.subjectKind === null && !/人口|居民|人数/.test(text)) return null
  const kind = kindOf(index, tags) ?? (unit ? byUnit[unit.dimension] : undefined) ?? own.subjectKind ?? around.subjectKind ?? 'person'
  const element = index.elements.get(countedBy[kind])
  if (!element) return null
  const measure: Measure = share ? 'share' : 'count'
  return { element, confidence: 0.93, how: 'counted', label: field.label, seenIn: '', measure, tags, criteria, against: [], choicesShare: 0 }
}

/** 犬主数量 is not the sum of 承租人数量: a figure that is not counted must be named quite like the element it adds up. */
const foldedAtLeast = 0.7
const numeric = new Set(['integer', 'number', 'money'])

const numbersOf = (index: OverlapIndex, asked: Asked) => scoreEntries(index, asked).filter(({ element }) => numeric.has(element.type))

/** Groups that narrow the sum, not the word of the element itself: 志愿服务 in 志愿服务时长 narrows nothing. */
function narrowing(index: OverlapIndex, { tags }: Conditions, name: string): string[] {
  return tags.filter((key) => !index.tags.some(({ words, tag }) => tag.key === key && words.length >= 2 && name.includes(words.slice(0, 2))))
}

/** 补贴金额合计, 户均收入: a figure over values of an element that is a number. 人均 of what is known by the household is another figure. */
export function foldedOf(index: OverlapIndex, field: AskedField): Candidate | null {
  const asked = readAsked(field)
  const measure: Measure = asked.reading.measure === 'average' ? 'average' : asked.reading.measure === 'share' ? 'share' : 'sum'
  const [whole] = numbersOf(index, asked)
  // 出租房屋建筑面积合计: without the group's name the rest is the element's
  const grouped = index.tags.find(({ words, tag }) => tag.subjectKind !== 'person' && words.length >= 3 && flat(field.label).includes(words))
  const [rest] = grouped ? numbersOf(index, readAsked(field, plainGroup(field.label).replace(grouped.words, ''))) : []
  const best = rest && (!whole || rest.confidence > whole.confidence) ? rest : whole
  const counts = unitNamed(field.unit)?.dimension.startsWith('counted:人次') ?? false
  if (!best || counts || best.confidence < foldedAtLeast) return null
  if (field.label.includes('人均') && best.element.subjectKind !== 'person') return null
  const said = [readConditions(index, flat(field.label), ''), readConditions(index, (field.path ?? []).map(flat).join('|'), '')]
  return { ...best, measure, tags: [...new Set(said.flatMap((conditions) => narrowing(index, conditions, best.label)))], criteria: [] }
}
