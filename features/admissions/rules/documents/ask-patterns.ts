/**
 * What a document may ask of a community, by the words that ask it. Each line is one rule somebody can check; what a rule
 * hits is shown with the sentence, so that a reader can say that it is none.
 */
export const askKinds = ['form', 'meeting', 'assessment', 'inspection', 'proof', 'plaque', 'organisation', 'group_app', 'task'] as const
export type AskKind = (typeof askKinds)[number]

const some = '[^,。;:!?]'

export const askPatterns: Readonly<Record<AskKind, readonly RegExp[]>> = {
  form: [
    new RegExp(
      `(?:填报|填写|填好|填制|报送|上报|报告|报|提交|反馈|统计|汇总|摸底登记|收集)${some}{0,18}?(?:表格|表册|报表|统计表|汇总表|登记表|一览表|台账|数据|名单|名册|花名册|信息|底数|情况|总结|材料|附件|月报|周报|日报|季报|年报)`,
      'g',
    ),
    // 「将《排查统计表》报送至街道」
    new RegExp(`(?:将|把)${some}{0,24}?(?:表|台账|数据|名单|名册|信息|底数|情况|总结|材料|月报|周报)》?${some}{0,8}?(?:报送|上报|报至|报到|提交|反馈)`, 'g'),
    new RegExp(`(?:建立|完善|更新|健全|做好|完成)${some}{0,12}?(?:台账|名册|花名册|档案|一人一档|一户一档)`, 'g'),
    /(?:登记造册|登记建档|建档立卡)|留存[^,。;:!?]{0,10}?(?:痕迹|照片|资料|记录)/g,
    /(?:日报告|日报送|零报告|周报告|月报告)(?:制度)?/g,
  ],
  meeting: [
    new RegExp(
      `(?:召开|组织召开|参加|出席|列席|派员参加)${some}{0,18}?(?:会议|例会|调度会|推进会|部署会|动员会|座谈会|联席会|协调会|协商会|议事会|分析会|视频会|培训会|现场会|培训)`,
      'g',
    ),
  ],
  assessment: [
    new RegExp(`(?:纳入|列入|作为|进行|开展|实行|组织)${some}{0,16}?(?:考核|考评|绩效|评价|评比|评先|评优|测评|打分|排名)`, 'g'),
    new RegExp(`(?:创建|争创|申报|争当|评选|评定|命名)${some}{0,12}?(?:示范|星级|先进|达标|标杆|星级|文明|模范|优秀)${some}{0,6}?(?:社区|单位|小区)?`, 'g'),
    /(?:签订|层层签订)[^,。;:!?]{0,10}?责任[书状]/g,
    /一票否决/g,
    /对(?:各)?社区[^,。;:!?]{0,16}?(?:打分|考核|考评|评分|排名|评比|测评|评价|末位)/g,
    /(?:通报|公布)[^,。;:!?]{0,6}?(?:排名|名次)/g,
  ],
  inspection: [new RegExp(`(?:接受|配合|迎接|开展|进行|组织|实施|做好)${some}{0,14}?(?:督查|督导|检查|巡查考核|迎检|暗访|验收)`, 'g')],
  proof: [new RegExp(`(?:出具|开具|开立|提供|提交|加盖|盖)${some}{0,16}?(?:证明|公章|印章)`, 'g'), /(?:盖章|签章)/g],
  plaque: [
    new RegExp(`(?:悬挂|加挂|挂|张挂|统一制作|制作|设置)${some}{0,14}?(?:牌子|标牌|牌匾|门牌|挂牌|牌)(?!照|证|号)`, 'g'),
    new RegExp(`${some}{0,8}?(?:制度|职责|流程|版面)${some}{0,4}?上墙`, 'g'),
  ],
  organisation: [
    new RegExp(
      `(?:成立|设立|组建|建立|配备)${some}{0,16}?(?:领导小组|工作小组|工作组|工作站|服务站|服务点|委员会|办公室|专班|队伍|小分队|联络员|专管员|专干|信息员)`,
      'g',
    ),
  ],
  group_app: [
    new RegExp(
      `(?:建立|新建|组建|加入|开通|上传|下载|安装|注册|登录|使用|推广|关注|录入|填入|登陆)${some}{0,14}?(?:微信群|工作群|群组|钉钉|app|小程序|公众号|政务平台|工作平台|管理平台|信息系统|管理系统|平台|系统)`,
      'g',
    ),
    /(?:扫码|打卡|签到)(?!率)/g,
  ],
  task: [
    new RegExp(
      `(?:(?<!社会)组织|开展|代收|代缴|催缴|发放|张贴|宣传|入户|走访|排查|摸排|摸底|动员|劝导|配合|协助|落实|做好|安排|完成|巡查|值守|清理|整治|登记|核查|核实|通知)${some}{2,30}`,
      'g',
    ),
    /(?:走访|排查|摸排|巡查|值守|清理|劝导|核查|核实|看护|处置)(?=$|[,。;])/g,
  ],
}

/** A clause that says somebody ought to: without one of these, or a community named as the one who acts, nothing is asked. */
export const demanding = /请|要|须|应|务必|必须|需|确保|严格|按时|及时|于[^,。;]{1,14}前|[日月]前|之前|统一|一律|抓好|做好|切实/

/** 「为切实做好……」「现就……通知如下」「原由社区承担的」: says why, or what was, and asks nobody. */
export const telling =
  /^为了?(?:进一步|切实|深入|全面|贯彻|落实|做好|加强|保障|确保|推进|规范|提升|有效)|^(?:现就|现将)|通知如下|(?:^|,)(?:原由|原本由|以往|过去)|自发|减至|降至|增至|同比|平均每/

/** 「鼓励各社区……」「倡导」: asked softly; whoever does not follow it has failed nothing. */
export const soft = /(?:鼓励|倡导|提倡)(?![^。;]*(?:必须|务必|一律|确保))/

/** A heading names what follows and asks nothing by itself, unless it names a community. */
export const heading = /^(?:第?[一二三四五六七八九十]+[、.章节条]|\([一二三四五六七八九十\d]+\)|\d+[、.])[^。;]{1,30}$/

/** 「社区、物业要共同……」: the community is one of those who are to do it. */
export const together = /(?:社区|居委会|村委会)(?:[、和与及同]|以及|会同)[^,。;:!?]{1,14}(?:要|应|须|共同|一起)/

const community = '(?:社区(?!民警|矫正|卫生服务)|居委会|村委会|居民委员会)'
const others = '(?:部门|街道|乡镇|政府|企业|公司|集团|机构|单位|物业|学校|医院|[局委])'
/** Who is told to act, nearest first: 「由社区召集物业……」 is the community's, 「请社区配合，由物业清理」 is not. Group 1: a community. */
export const agents = new RegExp(
  `(?:由|请)(?:各|辖区|所在|有关|相关|属地)*(${community})|(${community})[^,。;:!?]{0,6}?(?:要|应|须|必须|务必|负责|均)|(?:由|请)[^,。;:!?社居]{0,10}?${others}|${others}(?:要|应|须|必须|负责)`,
  'g',
)
/** 「减少对社区的督查检查」 asks for less. */
export const lessening = /(?:减少|压减|精简|规范)[^,。;]{0,6}$/
/** 「纳入区级部门考核」: it is not the community that is assessed. */
export const assessesOthers = /(?:部门|单位|企业|街道|各区)[^,。;]{0,6}$/

/** The street hands on: 「组织各社区」「督促社区」「指导辖区居委会」. */
export const handedOn = /(?:组织|督促|指导|要求|安排|通知|发动|会同|协调|带领|责成)[^,。;:!?]{0,10}?(?:社区|居委会|村委会|居民委员会|社工)/

/** Whom the document speaks to when a clause names nobody: its main recipients (主送). */
export const toStreet = /街道|乡镇|地区办事处|街乡|镇政府/

/** 每周、每月25日前、月报 …: how often, as far as the sentence says. */
export const periodWords: readonly [RegExp, 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year'][] = [
  [/每[日天]|日报|按日|逐日/, 'day'],
  [/每周|周报|按周|逐周|每星期/, 'week'],
  [/每半年|半年报/, 'half_year'],
  [/每季|季报|按季|逐季/, 'quarter'],
  [/每月|月报|按月|逐月/, 'month'],
  [/每年|年报|按年|逐年|年度/, 'year'],
]
