/**
 * Reading Chinese official text: normalised, cut into sentences and clauses, with simple rules for who acts and for
 * negation. Simple on purpose: every rule is a line somebody can check, and the same text always reads the same.
 */

/** NFKC (full-width forms become plain), lower case, no spaces. Punctuation stays: it bounds negation and subject. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
}

/** One place where words were found: the words, and the clause they stand in. */
export type Found = { words: string; clause: string; start: number; sentenceBefore: string }

const sentenceEnd = /[。;!?]/
const clauseEnd = /[,:。;!?]/

/** Farther away nothing is looked for: a text without punctuation must not take seconds. */
const reach = 60

function boundsOf(text: string, start: number, end: RegExp): [number, number] {
  let from = start
  while (from > 0 && from > start - 2 * reach && !end.test(text[from - 1] ?? '')) from -= 1
  let to = start
  while (to < text.length && to < start + 2 * reach && !end.test(text[to] ?? '')) to += 1
  return [from, to]
}

/** All places where `pattern` (with the g flag) matches the normalised text, one after the other as they are asked for. */
export function findAll(text: string, pattern: RegExp): IteratorObject<Found> {
  return text.matchAll(pattern).map((match) => {
    const [clauseFrom, clauseTo] = boundsOf(text, match.index, clauseEnd)
    const [sentenceFrom] = boundsOf(text, match.index, sentenceEnd)
    const from = Math.max(clauseFrom, match.index - reach)
    const to = Math.min(clauseTo, match.index + match[0].length + reach)
    return {
      words: match[0],
      clause: text.slice(from, to),
      start: match.index - from,
      sentenceBefore: text.slice(Math.max(sentenceFrom, match.index - 2 * reach), match.index),
    }
  })
}

/** These forbid everything after them in their clause: 「不得排名、打卡」. 「不得不」 is the opposite. */
const forbidding =
  /不得(?!不)|不(?:再)?(?:要求|需要|采用|使用|实行|搞|设|设置|开展|进行|作|做|以|与|将|把|组织|纳入|承担|参与|收集|采集|涉及|包含|含|必)|严禁|禁止|不准|不许|杜绝|避免|无需|无须|不需|不必|取消|废止|免于|不是|并非/g
/** After a forbidding word these turn it back: 「不得拒绝打卡」, 「禁止未签到」. */
const turning = /拒绝|拒不|逃避|漏|忘|缺席|迟|不打|不签|未|擅自取消/
/** A new demand after the forbidding one ends it: 「不得敷衍并须打卡」. */
const demandingAnew = /但|(?<!不|无)必须|应当|(?<![必无不])须|务必|而要|并要/
/** Only right before the words: 「不打卡」, 「非强制」. */
const bare = /(?:不|非|未|无|免|勿|别)(?:对社区|搞|做|作)?$/
/** 「不打卡的予以通报」 punishes whoever does not: that is a demand. */
const conditional = /^(?:的|者|即|则|就|将|会|要)/
/** 「打卡一律取消」, 「签到等方式不作要求」. */
const cancelledAfter =
  /^(?:[、和及与或][^,。;]{1,12})?(?:等)?(?:方式|做法|制度|要求|规定|事项|指标)?(?:一律|均|全部|已|应)?(?:取消|废止|禁止|不作要求|不做要求|不采用|不使用|不实行|不得使用|不得采用|不得实行|不得要求|除外)/

/** True when the place is not a demand but its opposite. */
export function isNegated({ words, clause, start }: Found): boolean {
  const before = clause.slice(0, start)
  const after = clause.slice(start + words.length)
  if (cancelledAfter.test(after)) return true
  if (bare.test(before) && !before.endsWith('不得不')) return !conditional.test(after)
  const last = [...before.matchAll(forbidding)].at(-1)
  if (!last) return false
  const between = before.slice(last.index + last[0].length)
  return !turning.test(between) && !demandingAnew.test(between)
}

export type Subject = 'community' | 'department' | 'unsaid'

const mention =
  /(社区矫正(?:机构|中心)?|社区卫生服务(?:中心|站)|社区民警)|(社区|居民委员会|村民委员会|居委会|村委会|两委|社工)|(部门|街道|街乡|乡镇|政府|办事处|派出所|公安|城管|消防|物业|各区|单位|企业|学校|医院|集团|公司|机构|社会组织|第三方|工作队|业委会|(?:局|(?<!大)厅)(?![面部势])|(?<![居村业])委(?=$|牵头|负责|主责|承担|组织|实施|开展|要|应|须|[、,]))/g

/**
 * Who does what follows `place`: the nearest one named before it in its clause, else in its sentence. Where nobody is
 * named the field decides (`unsaid`: the duties of the community speak of the community).
 */
export function subjectAt({ clause, start, sentenceBefore }: Found): Subject {
  for (const stretch of [clause.slice(0, start), sentenceBefore]) {
    const last = [...stretch.matchAll(mention)].at(-1)
    if (last) return last[2] ? 'community' : 'department'
  }
  return 'unsaid'
}

/** The clause around a place, short enough to quote. */
export function quote({ clause, words, start }: Found): string {
  if (clause.length <= 30) return clause
  return `${start > 10 ? '…' : ''}${clause.slice(Math.max(0, start - 10), start + words.length + 10)}…`
}
