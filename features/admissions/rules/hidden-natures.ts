/** What hides in work of another kind, by the words that show it. Each line is one rule somebody can check. */
import type { Nature } from '../../items/contract.ts'
import { natureWords as said } from '../nature-words.ts'
import type { Said } from './finding.ts'
import { law } from './law.ts'

export const assessing: readonly Nature[] = ['assessment', 'inspection', 'award']

type Hidden = {
  code: 'NATURE_MISNAMED' | 'PLAQUE_HIDDEN' | 'ORGANISATION_HIDDEN'
  said: Said
  pattern: RegExp
  severity: 'blocks' | 'warns'
  of: (nature: Nature) => boolean
  clause: readonly [string, string]
  /** Asks for something to be put up or set up: it matters where, and by whom. */
  setsUp?: true
}

const some = '[^,。;]'
const level = '(?:示范|达标|先进|文明|星级|标杆|优秀|最美)'
const place = '(?:站|点|室|家|校|中心|基地|驿站|社区|单位|会|馆)[”"’」》]?'
const plaque = [
  `(?:悬挂|加挂|张挂|统一挂|挂)${some}{0,16}?(?:牌子|牌匾|标牌|铜牌|匾牌|站牌|吊牌|竖牌)`,
  `(?:设置|制作|安装|树立|颁发|授予|配发)${some}{0,16}?(?:牌子|牌匾|铜牌|匾牌|${place}的?(?:标牌|站牌|牌))(?!照|证|号)`,
  `(?:统一|设站|建站|成立|设立|建成)${some}{0,6}?挂牌|挂牌(?:成立|运行|服务)`,
].join('|')
const organisation = [
  `(?:成立|设立|组建|建立|新设|增设)${some}{0,14}?(?:领导小组|工作小组|专项小组|工作专班|专班|指挥部|工作站|服务站|工作室|办公室|分会|(?<!业主|管理|居民|村民|调解|监督|保卫|卫生)委员会)`,
]

export const hidden: readonly Hidden[] = [
  {
    code: 'NATURE_MISNAMED',
    said: said.hiddenAssessment,
    severity: 'blocks',
    clause: law.noVeto,
    of: (nature) => !assessing.includes(nature),
    pattern: new RegExp(
      [
        /(?:纳入|列入|计入)[^,。;]{0,12}(?:考核|考评|绩效|评优|评先)|作为[^,。;]{0,12}(?:考核|考评|评优评先|评先评优)[^,。;]{0,4}依据|考核评比/.source,
        /考核(?:评分|打分|验收|排名|得分)|检查评比|评比(?:排名|表彰|达标|活动)|(?:争创|创建|创评)[^,。;]{0,12}(?:示范|达标|先进|文明|星级)/.source,
        /(?:示范|达标|先进|星级)(?:社区|小区|站点|单位|点)?(?:创建|评选|评定|验收)|评星定级|达标验收/.source,
        `(?:评选|评定|命名|评为)${some}{0,8}?${level}${some}{0,4}?(?:社区|小区|居委会|村|站点|单位)`,
      ].join('|'),
      'g',
    ),
  },
  {
    code: 'PLAQUE_HIDDEN',
    said: said.hiddenPlaque,
    severity: 'blocks',
    clause: law.signs,
    of: (nature) => nature !== 'plaque',
    setsUp: true,
    pattern: new RegExp(plaque, 'g'),
  },
  {
    code: 'ORGANISATION_HIDDEN',
    said: said.hiddenOrganisation,
    severity: 'blocks',
    clause: law.signs,
    of: (nature) => nature !== 'organisation',
    setsUp: true,
    pattern: new RegExp(organisation.join('|'), 'g'),
  },
  {
    code: 'NATURE_MISNAMED',
    said: said.hiddenMeeting,
    severity: 'warns',
    clause: law.meetings,
    of: (nature) => nature === 'work',
    pattern:
      /(?:召开|参加|组织召开|列席)[^,。;]{0,12}(?:例会|调度会|推进会|工作会|部署会|视频会|电视电话会|总结会)|每(?:周|月|季度?|年)(?:召开)?[^,。;]{0,6}例会/g,
  },
  {
    code: 'NATURE_MISNAMED',
    said: said.hiddenGroup,
    severity: 'warns',
    clause: law.applications,
    of: (nature) => nature === 'work',
    pattern: /(?:建立|组建|新建|加入|进入|拉入)[^,。;]{0,10}(?:微信群|工作群|钉钉群|qq群|群组|群聊)/g,
  },
  {
    code: 'NATURE_MISNAMED',
    said: said.hiddenPaper,
    severity: 'warns',
    clause: law.lists,
    of: () => true,
    pattern: /(?:建立|设立|完善|填写|登记)[^,。;]{0,8}(?:纸质台账|纸质登记|登记簿|工作手册)|(?:制度|职责|流程|版面|展板)[^,。;]{0,4}上墙/g,
  },
]
