/** Who is to act in a clause of a notice: a community, a street, somebody else. Grammar by position: before the modal verb, after 由/请, after 组织/督促. */

const determiner = '(?:各|每个|每名|每|有条件的|所有|全体|辖区内?|本辖区|所辖|所属|所在|属地|有关|相关|本|全市|全区|地)*'
/** What the word 社区 only qualifies is somebody else, or a thing. */
const others = '民警|矫正|卫生|医|诊所|食堂|养老|居民|群众|志愿|物业|商户|企业|学校|幼儿园|法律顾问|律师|社会组织'
const qualified = `(?!${others}|所在|所属|治理|减负)`
const communityWord = `(?:村\\(社区\\)|社区\\(村\\)|村\\(居\\)(?:民?委员?会)?|居\\(村\\)(?:民?委员?会)?|村居|社区${qualified}|居委会|村委会|居民委员会|村民委员会|居民区|基层群众(?:性)?自治组织|村级|村两级|(?<=各|全体|[、和])村(?=[、和,要须应]|党|干)|两委|[“"]两委[”"]|网格[员长]|村干部|社区干部|社工|楼[组栋门]长)`
const streetWord = '(?:街道|乡\\(镇\\)|镇\\(乡\\)|镇\\(街道?\\)|街\\(镇\\)|镇街|街乡|街镇|乡镇|各镇|镇政府|地区办事处)'
/** Offices and places, then firms and people, each told to act for itself; last those that only their surroundings tell apart. */
const otherWord = `(?:${[
  '部门|督查室|办公室|政府|公安|派出所|城管|机构|单位|学校|医院|银行|网点|中心|局|馆|残联|妇联|工会|协会|联合会|团委|指导委员会',
  '物业|企业|公司|集团|社会组织|居民|住户|业主|群众|市民|老年人|老人|家长|志愿者|商户|商家|用户|经营者|申请人|当事人|运营方|承接方|第三方|律师|民警|医生|医务人员|普查员|房东|学生|村医|举办者|承办者|主办方|出租人|承租人|公民|适龄青年|家属|亲属|监护人|业委会|工作队',
  `社区(?=${others})`,
  '[市区县]级(?=[将要应须]|负责|统一)',
  '消防(?![站安演设器隐通栓志宣车])',
  '[大支总]队',
  '(?<![居村业党])委(?![员托屈])',
  '(?<![举承主协督筹开经代帮])办(?![法理公好事学结])',
  '(?<!大)厅(?!室)',
  '院(?!落)',
  '^[区市县乡镇][委政]',
  '执法(?:队|力量|人员)',
  '^(?:镇|区|市|县)(?=成立|组织|统一|牵头)',
  '(?:工作组|指挥部|领导小组)(?=对|要|应|须|将|负责)',
  '[各我全本][区县市]',
  '(?<!场)所(?=要|应|须|会同|负责|$)',
].join('|')})`

/** A community is spoken of at all. */
export const communityNamed = new RegExp(communityWord)
/** A community as the one who acts or is meant, not 「向社区」「对各社区」. */
const acting = new RegExp(`(?<![向对为给到在进从往赴将把帮](?:${determiner}))${communityWord}`)
const endsOther = new RegExp(`${otherWord}(?:工作人员|有关人员|负责人)?$`)
const streetNamed = new RegExp(`(?<![向给报到送至经](?:${determiner}))${streetWord}`)
const otherNamed = new RegExp(`(?<!(?:[向对为给到在进入从与和报送至]|经(?![办营济理费常]))(?:[^,]{0,4}))${otherWord}`)

export type Actor = { who: 'community' | 'street' | 'other'; how: 'named' | 'handed_on'; at: number }

/** Where what is ordered begins; the one ordered stands before it. */
const modal =
  /要(?![求素点件闻])|应当|应(?![急用对届征])|务必|必须|须|需(?![要求])|负责(?!人|同志)|承担|牵头|不得|严禁|一律|原则上|每[日天周月季年]|每[半两三]|至少|定期|及时|逐|带头|率先|将(?=[对于在把与向会适])|可(?=以|到|凭|向|自)|均/

/** 「社区物业企业」 is somebody else; 「社区文化支馆」 is the community's own place. */
const isOthers = (name: string) => endsOther.test(name) && !/(?:馆|中心|院|厅|室)$/.test(name)

/** 「社区党组织向驻区单位……」 is the community's. */
const beyondName = /(?<=.{3})[向对为给从在把将经据].*$/

/** 「社区、物业」「街道与社区」: of a list one is enough; 「社区食堂运营方」 is not the community. */
function whoIs(stretch: string): Actor['who'] | undefined {
  const parts = stretch
    .replaceAll(/[“"][^”"]*[”"]/g, (quoted) => (/两委/.test(quoted) ? quoted : ''))
    .replaceAll(/以[^,]{1,10}为(?:单位|主|重点|基础|抓手|载体)/g, '')
    .replace(/(?:引导|动员|发动|(?<!社会|党|自治)组织|督促|鼓励|协助|帮助|指导(?!委员会|中心|组|员)|提醒|劝导|通知|告知|邀请|协调).*$/, '')
    .split(/[、和与及或]|以及|会同|联合/)
  if (parts.some((part) => acting.test(part) && !isOthers(part.replace(beyondName, '')))) return 'community'
  if (parts.some((part) => streetNamed.test(part))) return 'street'
  return parts.some((part) => otherNamed.test(part)) ? 'other' : undefined
}

const byWhom = new RegExp(
  `(?:由(?![^,]*(?:组成|组长|构成))|请|责成|交由|交给)(?:${determiner})(?:(?:[^,由请]{0,8}[、和及])?(${communityWord})|[^,由请]{0,8}?(${streetWord})|[^,由请]{0,10}?(?:${otherWord}))`,
  'g',
)
const passedOn = new RegExp(`(?:组织|委托|督促|指导|要求|发动|动员|安排|通知|协调|带领|引导|责成|推动|鼓励|倡导|支持)(?:${determiner})${communityWord}`, 'g')

/** Without a verb of order the one who acts stands before the first act. */
const firstVerb = /(?:举办|开展|召开|建立|成立|设立|制作|张贴|悬挂|填报|报送|上报|建成|推进|推动|实行).*$/

/** 「依托老年人协会，」: by what means, not who. */
const aside = /^(?:充分)?(?:依托|利用|通过|借助|结合|按|围绕|针对|按照|根据|会同|联合|发挥|以|对)/

/**
 * All who are told to act in a clause, in the order of the text. `until`: where the act stands, if that is known. `listed`: names before
 * the comma, 「各社区、养殖场，各单位要……」.
 */
export function actorsIn(clause: string, until = 16, listed = ''): Actor[] {
  const start = clause.search(modal)
  const stretch = start === -1 && aside.test(clause) ? '' : clause.slice(0, start === -1 ? until : start).replace(start === -1 ? firstVerb : /$^/, '')
  const first = whoIs(listed && start > 0 ? `${listed}、${stretch}` : stretch)
  const actors: Actor[] = first ? [{ who: first, how: 'named', at: 0 }] : []
  for (const { 1: community, 2: street, index } of clause.matchAll(byWhom)) {
    actors.push({ who: community ? 'community' : street ? 'street' : 'other', how: 'named', at: index })
  }
  for (const { index } of clause.matchAll(passedOn)) actors.push({ who: 'community', how: 'handed_on', at: index })
  return actors.toSorted((one, other) => one.at - other.at)
}

/** Nothing but names: 「各村（社区）、养殖场，」. */
const onlyNames = new RegExp(`^(?:各|本|辖区)[^对向于在将把]*(?:${communityWord}|${streetWord}|${otherWord}|、[^、]{2,5})$`)
export const isNames = (clause: string): boolean => clause.length <= 24 && !modal.test(clause) && onlyNames.test(clause)

/** 「我办将适时检查」「对落实情况开展督查」: it is the recipients who are looked at. */
export const ourselves = /(?:我|本)(?:办|局|委|区|市|街道|单位)|街道办事处将|(?:对|将)[^,]{0,16}(?:情况|进度|进展|成效|质量|此项工作|这项工作)/
/** Assessed is somebody else: 「对各区进行考核」「纳入部门绩效」. */
export const othersAssessed = /(?:对|纳入|列入|作为|给予|予以)[^,]{0,8}(?:部门|企业|单位|街道|[各区县]区|机构|公司|学校|医院)|(?:考核|检查|通报)对象/
