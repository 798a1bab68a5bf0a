/** A community is told to do something that no list of words knows: it is still told to. */
import { isNegated } from '../read-text.ts'
import type { Clause } from './clauses.ts'
import type { Meant } from './meant.ts'
import { clauseAsksNothing } from './mood.ts'
import { actorsIn, isNames, type Actor } from './who.ts'

const ordered = /(?:要(?![求素点件闻])|应当|应(?![急用对届征])|务必|必须|须|需(?![要求])|负责(?!人|同志)|至少|每[天日周月季年半两]|不少于)/
/** 「请社区提前与业主沟通」「由社区居委会组织」. */
const afterName = /^[^,]{0,10}?(?:社区|居委会|村委会|居民区|村|网格员)(?:居委会|党组织|工作者|工作人员|干部|书记|主任)*(?=[^,的、]{2})/
/** 「各社区汇报工作」: all of them, and a verb at once. */
const outright =
  /^(?:社区(?=派|设立|设置|开办|在)|社区(?:党组织|党委|党总支|居委会|居民委员会|书记|主任|工作者|网格员)|居委会|村委会|网格员)(?=(?:向|对|在|为|据|每|派|设立|设置|开办|聘请|划分|全面|负责|牵头|组织|定期|及时|统一|提供|公示|通知|协助|配合))|^(?:各|每个?|所有)(?:村\(社区\)|村|社区|居委会|居民区)(?:居委会|党组织)?(?![的是为有存已均共之间内中在于可、,]|工作|书记)/
const opensWithOrder = /^(?:要(?![求素点件闻])|应当|应(?![急用对届征])|务必|必须|须)/
/** How it is to be taken, not what is to be done; and what is so, not what ought to be. */
const empty = /^(?:高度重视|提高[^,]{0,6}(?:认识|站位)|充分认识|深刻认识|加强(?:组织)?领导|认真学习|做到|确保|落实责任)|依法参加|有权|归|属于|保障由/

/** 「定期对设施进行检修」「认真把握信访信息」: no subject, and what it opens with is how or what to do. */
const openOrder =
  /^(?:并|同时)?(?:积极|认真|及时|定期|不定期|多形式|广泛(?!深入贯彻)|加强|强化|加大|建立健全|完善|健全|规范|落实(?!.*精神)|摸清|梳理|整理|收集|细化|动员|引导|组织|开展|做好|抓好|一旦|立即|配备|补充|检修|逐[村户人楼])/
/** 「文化支馆每周开放时间应不少于35小时」. */
const thingShould = /^[^,]{2,18}?(?:站|馆|室|点|栏|队伍|小组|时间|率|面|制度|设施|场所|资料|标识)(?:要(?![求素点件闻])|应(?![急用对届征])|应当|须|必须)/
/** Slogans, and what has to be felt or known. */
const slogan =
  /^(?:大力弘扬|弘扬|坚持|坚决贯彻|深入贯彻|认真贯彻|认真落实[^,]{0,12}(?:精神|部署)|牢固树立|加强(?:组织)?领导|强化(?:组织领导|责任|认识|保障)|落实责任|提高|增强|加强(?:数据共享|协同|沟通|统筹|协调|指导))/

type Duty = { kind: 'task'; at: number; length: number; meant: Meant; weak: boolean }

type Around = { carried: Actor | undefined; listed: string; unsaid: Meant | undefined }

/** `carried`: told to act before this clause. `unsaid`: who is meant where nobody is named; undefined in a paragraph about somebody else. */
export function plainDuty({ text, from, last }: Clause, { carried, listed, unsaid }: Around): Duty[] {
  if (isNames(text)) return []
  const own = actorsIn(text, undefined, listed).at(-1)
  const duty = (at: number, meant: Meant, weak: boolean): Duty[] => {
    const words = text.slice(at, at + 30)
    if (words.length < 2 || empty.test(words)) return []
    if (isNegated({ words, clause: text, start: at, sentenceBefore: '' }) || clauseAsksNothing(text, text.slice(0, at), last)) return []
    return [{ kind: 'task', at, length: words.length, meant, weak }]
  }
  if (!own && !carried) {
    if (!unsaid || from > 0) return []
    // 「微型消防站应建立值守制度」: a thing speaks for whoever keeps it
    const must = opensWithOrder.exec(text) ?? thingShould.exec(text)
    if (must) return duty(must[0].length, unsaid, true)
    return openOrder.test(text) && !slogan.test(text) ? duty(0, unsaid, true) : []
  }
  // 「书记是第一责任人，要亲自部署」
  const actor = own ?? (opensWithOrder.test(text) ? carried && { ...carried, at: 0 } : undefined)
  if (actor?.who !== 'community') return []
  const order = ordered.exec(text.slice(actor.at))
  const asked = /^(?:由|请|责成|交由|交给)/.test(text.slice(actor.at)) ? afterName.exec(text.slice(actor.at)) : null
  const found = order ?? asked ?? outright.exec(text.slice(actor.at))
  if (!found) return []
  const at = actor.at + found.index + (/^[每至不]/.test(found[0]) ? 0 : found[0].length)
  const measure = /^(?:至少|不少于)/.test(text.slice(at))
  return duty(at, { audience: 'community', named: actor.how }, !(order ?? asked) || measure)
}
