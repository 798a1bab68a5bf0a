/** Who is counted: 60岁以上独居老人数 read into an age, a group, and nothing left over. */
import type { Criterion } from '../../contract.ts'
import type { OverlapIndex } from '../index.ts'
import type { KnownElement } from '../registry.ts'
import { plainGroup } from './tags.ts'

export type Counted = NonNullable<KnownElement['subjectKind']>
export type Conditions = { tags: string[]; criteria: Criterion[]; subjectKind: Counted | null; /** Characters that nothing explained. */ left: string }

type Rule = readonly [pattern: RegExp, criteria: (found: RegExpExecArray) => Criterion[]]
const age = (is: 'at_least' | 'at_most', value: number): Criterion => ({ elementKey: 'age', is, value })
const years: readonly Rule[] = [
  [/(\d{1,3})周?岁?(?:[-~—–至到])(\d{1,3})周?岁/, ([, from, to]) => [age('at_least', Number(from)), age('at_most', Number(to))]],
  [/(?:不满|未满)(\d{1,3})周?岁|(\d{1,3})周?岁以下/, ([, one, two]) => [age('at_most', Number(one ?? two) - 1)]],
  [/(?:年满|满)(\d{1,3})周?岁|(\d{1,3})周?岁(?:及|\(?含\)?)?(?:以上|及以上|含以上|或以上)/, ([, one, two]) => [age('at_least', Number(one ?? two))]],
  [/(\d{1,3})周?岁(?:及以下|含以下)/, ([, one]) => [age('at_most', Number(one))]],
]
/** Said without a figure: 老年人权益保障法 第二条 (60), 未成年人保护法 第二条 (18). */
const spokenAges: readonly Rule[] = [
  [/未成年人?/, () => [age('at_most', 17)]],
  [/老人(?!.*\d)/, () => [age('at_least', 60)]],
]
const kinds: readonly (readonly [RegExp, Counted])[] = [
  [/总?户数|总户数|户(?=$)|家庭数/, 'household'],
  [/(房屋|住房)?(总?套数|间数)|住房数|房屋数|房屋总数/, 'dwelling'],
  [/(楼栋|楼房|楼)?(总?栋数|幢数)|楼栋数|楼栋总数/, 'building'],
  [/(企业|单位|商户|门店|机构|组织)(总?家数|总?数量?|个数)|家数/, 'organisation'],
  [/总?人口数?|总人数|人数|人员数|人员总数/, 'person'],
]
const said =
  /\|口|分布|常住|实有|辖区|本社区|社区|居民|人员|人口|登记|在册|现有|注册|总数|总计|合计|数量|个数|数$|总量|共有|按|分|性别|年龄段?|分布|情况|的|其中|以上人$|人$|高龄|老人|等级|类别|类型|口径|统计/g

/** The condition of a code that stands alone: 一级 under 残疾等级. The element that shares most with what stands around is meant. */
function ofCode(index: OverlapIndex, text: string, around: string): { criterion: Criterion; words: string } | null {
  let best: { criterion: Criterion; words: string; shared: number } | null = null
  for (const element of index.elements.values()) {
    const list = element.codeList === null ? undefined : index.codeLists.get(element.codeList)
    if (!list) continue
    const shared = [...element.name].filter((_, at) => at > 0 && around.includes(element.name.slice(at - 1, at + 1))).length
    if (shared === 0) continue
    for (const entry of list.entries)
      for (const words of [entry.name, ...entry.synonyms])
        if (words.length >= 2 && text.includes(words) && (!best || shared > best.shared || (shared === best.shared && words.length > best.words.length)))
          best = { criterion: { elementKey: element.key, is: 'equals', value: entry.code }, words, shared }
  }
  return best
}

function codeNamed(index: OverlapIndex, elementKey: string, pattern: RegExp): string | null {
  const list = index.codeLists.get(index.elements.get(elementKey)?.codeList ?? '')
  return list?.entries.find(({ name, synonyms }) => [name, ...synonyms].some((word) => pattern.test(word)))?.code ?? null
}

/** `text` is plain (characters made alike); `around` is what the heads above say. */
export function readConditions(index: OverlapIndex, text: string, around: string): Conditions {
  let rest = plainGroup(text)
  const found: Conditions = { tags: [], criteria: [], subjectKind: null, left: '' }
  const take = (rules: readonly Rule[]) => {
    for (const [pattern, criteria] of rules) {
      const hit = pattern.exec(rest)
      if (!hit) continue
      found.criteria.push(...criteria(hit))
      rest = rest.replace(pattern, '|')
      return true
    }
    return false
  }
  const inYears = take(years)
  for (const { words, tag } of index.tags) {
    if (!rest.includes(words)) continue
    if (!(inYears && /高龄|^老人$|^老年$/.test(words))) found.tags.push(tag.key)
    found.subjectKind ??= tag.subjectKind
    rest = rest.replace(words, '|')
  }
  if (inYears) rest = rest.replace(/适龄|未成年人?|老人|儿童|少年|青年|中年|人群/g, '')
  else if (found.tags.length === 0) take(spokenAges)
  if (/少数民族/.test(rest)) {
    const han = codeNamed(index, 'ethnicity', /^汉族?$/)
    if (han !== null) found.criteria.push({ elementKey: 'ethnicity', is: 'not_equals', value: han })
    rest = rest.replace('少数民族', '')
  }
  const sex = /(男|女)(性|子|童|孩|生)?/.exec(rest)
  if (sex) {
    const code = codeNamed(index, 'sex', new RegExp(`^${sex[1] ?? ''}`))
    if (code !== null) found.criteria.push({ elementKey: 'sex', is: 'equals', value: code })
    rest = rest.replace(sex[0], '')
  }
  const code = ofCode(index, rest, `${around}${text}`)
  if (code) {
    found.criteria.push(code.criterion)
    rest = rest.replace(code.words, '')
  }
  // 低保户数 counts households even though the group's own name took the 户
  if (/户(总)?数$|总户数/.test(text)) found.subjectKind = 'household'
  for (const [pattern, kind] of kinds) {
    if (!pattern.test(rest)) continue
    found.subjectKind = kind
    rest = rest.replace(pattern, '')
    break
  }
  found.left = rest.replace(said, '').replace(/[^\p{L}\p{N}]/gu, '')
  return found
}
