/** Is something ordered at all? A notice also tells, quotes, defines, forbids, frees and allows. */
import { communityNamed } from './who.ts'

/** 「近日」「截至目前」「自10月以来」: everything after it in the sentence is told. */
const tells =
  /^(?:(?:\d+月)?\d+日[上下]?[午]?,|近日|日前|近期,|近年来|昨[天日]|今年以来|去年|目前|据[^,]{0,6}统计|截至|截止目前|会上|会议指出|通过[^,]{2,14},[^,]*更加|自[^,]{2,14}(?:以来|起,))|以来,|曾[^,]|一度|有的[^,]{0,8}(?:向|对)社区|平均(?:每|承担)|同比|减至|降至|增至|下降了|上升了|反映强烈|自发|(?:还|仍|依然|普遍)存在|^[^,]{2,12}存在[^的]/
const done = /(?<![为除到极])了(?![解结然望却事如])|已(?:经|于|全部|有|在|建|完|成|召|开)|共[^,]{0,8}\d+余?(?:次|场|户|份|张|人)/
const ordersAnyway = /请|务必|必须|要(?![求素点件])|应当|须/
const defines = /^[“"][^”"]+[”"]是|是指|系指|所称|指的是|适用于|起施行|负责解释|通知如下|制定本(?:方案|办法|通知|意见)/
const cites = /第[一二三四五六七八九十百零\d]+条|《[^》]*(?:法|条例|规定|办法|规则|意见)》[^,]{0,6}(?:规定|明确)[,:]/
const addressed = /(?:各|请|本辖区|所有|全体|每个|辖区)[^,]{0,6}(?:社区|居委会|居民委员会|村)/
/** 「工作目标：」「参加人员：」 name what follows. */
const label = /^(?:工作)?(?:目标|责任单位|完成时限|联系人|联系电话|参加人员|附件|主办|承办)[^,:]{0,8}:/

/** A title names the work; the text asks for it. */
const title = /^(?:[^,。;]{0,20})?关于[^。;]{2,60}的(?:通知|意见|方案|函|办法|通报|决定)$/

/** The whole sentence asks nobody: it tells, defines, cites a law, or is an entry of a list. */
export function asksNothing(sentence: string): boolean {
  if (tells.test(sentence) && !/请|务必/.test(sentence)) return true
  if (done.test(sentence) && !ordersAnyway.test(sentence)) return true
  if (defines.test(sentence) || title.test(sentence)) return true
  if (cites.test(sentence) && !addressed.test(sentence)) return true
  return label.test(sentence) && !communityNamed.test(sentence)
}

/** Forbidden or ended, beyond what read-text.ts knows: 「停止向社区推广」「不予」「不下指标」. */
const stopped =
  /(?:不(?:安排|听取|要求|承担|作为|组织|纳入|列入|用于|与|向|需|必|予|搞|下指标|设|收取)|停止|终止|暂停|叫停|清退|不予|不应|不能|不下|不再|谢绝|避免|不宜|不受|不影响)[^,]*$/
const given = /^(?:为|为了)(?!.*(?:请|要(?!求)|应当))|^(?:现就|现将)|(?:^|,)(?:原由|原本由|以往|过去)/
/** 「确需社区协助的，」「对拒不整改的，」: says when, not what. */
const condition = /(?:按|依)[^,]{0,6}规定执行$|的$|^凡[^,]*的[^,]{0,6}$/
/** 「可自行决定」「有权拒绝」「自愿」 leaves it to them. */
const allowed = /可(?![依结利通采])(?:以|自|不|到|凭|向|根|选|视|在|登|拒|由|下|按)|有权|自愿|自行决定|享受|不影响/
const lesser = /(?:减少|压减|精简|减轻|规范)[^,]{0,6}$/

/** The clause frees, allows, gives a reason or a condition. `before`: the clause up to the words that would ask. */
export function clauseAsksNothing(clause: string, before: string, last: boolean): boolean {
  return (
    stopped.test(before) || lesser.test(before) || given.test(clause) || allowed.test(before) || (condition.test(clause) && !(last && clause.endsWith('的')))
  )
}

/** Somebody ought to; without it only an order without a subject (imperative.ts) asks. */
export const demanding =
  /请|要(?![求素点件闻])|须|应当|应(?![急用对届征])|务必|必须|需(?![要求])|确保|严格|按时|于[^,]{1,14}前|[日月底]前|之前|统一|一律|不少于|至少|不低于|达(?:到)?\d+%|力争|争取|希望|鼓励|倡导|责成/
/** 「鼓励各社区……」「倡导」: asked softly; whoever does not follow it has failed nothing. */
export const soft = /(?:鼓励|倡导|提倡|希望)(?![^。;]*(?:必须|务必|一律|确保))/
/** A heading names what follows and asks nothing by itself, unless it names a community. */
export const heading =
  /^(?:第?[一二三四五六七八九十]+[、.章节条]|\([一二三四五六七八九十\d]+\)|\d+[、.])(?:[^。;]{1,30}|(?!.*(?:请|要|须|应|每))[^。;,]{1,12}。)$/
/** 「三、燃气企业职责」: who is meant by what stands under it. */
export const dutiesOf = /职责|责任|任务|分工/

/** 「对养犬登记信息，」「除应急期间外，」: about what, not what to do. */
export const onlyAbout =
  /^对(?![^,]*(?:进行|开展|予以|实行))[^,]*的(?!社区|居委会|村)[^,的]{2,10}$|^(?:对于?|关于|除|针对|围绕|随着|鉴于|由于|因)(?!.*(?:进行|开展|实施|予以|给予|实行|逐|要|应|须|至少|每|通报|约谈|登记造册|[核清检排]查$))/
/** 「不超过一次」「控制在……以内」 holds back; it asks for none. */
export const capped = /不(?:得)?(?:超过|多于|高于)|控制在|严控|为限/
