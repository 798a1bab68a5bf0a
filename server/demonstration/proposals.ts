/** What the made-up applications ask. Titles and numbers are invented; the clauses cited are those of reference/legal-sources.json. */
import type { ItemProposal } from '../../features/items/contract.ts'
import { ordinaryWork } from '../../features/items/rules.ts'
import { addYears } from '../../foundation/clock.ts'
import { districts } from './cast.ts'

type Asked = Partial<ItemProposal> &
  Pick<
    ItemProposal,
    | 'title'
    | 'titleEn'
    | 'content'
    | 'communityDuties'
    | 'departmentDuties'
    | 'communityRole'
    | 'clauses'
    | 'areaCodes'
    | 'frequencyCount'
    | 'frequencyPeriod'
    | 'minutes'
    | 'funding'
  >

const city = '110000000000'

const asked = {
  medicine: {
    title: '老年人冬季用药安全宣传',
    titleEn: 'Winter medication safety for older people: publicity',
    content: '每季度一次，向辖区老年人介绍用药安全知识，发放卫生健康部门印制的提示卡。',
    communityDuties: '张贴提示、在居民活动时介绍，把需要用药咨询的老年人联系方式经本人同意后转给社区卫生服务中心。',
    departmentDuties: '社区卫生服务中心负责讲解、咨询和随访，承担印制费用。',
    communityRole: 'publicise',
    clauses: [
      { sourceId: 'elderly-law', article: '第七条' },
      { sourceId: 'bj-phe-reg', article: '第四十二条' },
    ],
    areaCodes: [city],
    frequencyCount: 1,
    frequencyPeriod: 'quarter',
    minutes: 90,
    funding: { kind: 'budget', line: '公共卫生服务补助·健康宣传' },
    dataAsked: '不要求报送数据。',
  },
  flood: {
    title: '汛期低洼院落积水点发现报告',
    titleEn: 'Reporting waterlogged courtyards in the flood season',
    content: '汛期强降雨预警期间，发现低洼院落积水及时报告街道，由应急部门组织排险。',
    communityDuties: '发现积水时向街道报告位置，提醒住户注意安全。',
    departmentDuties: '应急管理部门研判、排险、安置，配发警示牌和沙袋。',
    communityRole: 'report',
    clauses: [
      { sourceId: 'emergency-law-2024', article: '第六十条' },
      { sourceId: 'bj-emergency-measures', article: '第三十六条' },
    ],
    areaCodes: [districts.tongzhou, districts.xicheng],
    frequencyCount: 2,
    frequencyPeriod: 'month',
    minutes: 40,
    funding: { kind: 'budget', line: '防汛专项·基层信息报告员补助' },
    dataAsked: '积水位置（楼院名称），不含个人信息。',
  },
  questionnaire: {
    title: '生活垃圾投放习惯入户问卷',
    titleEn: 'Door-to-door questionnaire on waste sorting habits',
    content: '陪同调查员入户，了解居民投放垃圾的时间和困难。',
    communityDuties: '陪同调查员联系住户。',
    departmentDuties: '城市管理部门委托机构设计问卷、入户访问、汇总分析。',
    communityRole: 'accompany',
    clauses: [{ sourceId: 'bj-waste-reg', article: '第四条' }],
    areaCodes: [city],
    frequencyCount: 1,
    frequencyPeriod: 'month',
    minutes: 70,
    funding: { kind: 'budget', line: '垃圾分类指导经费' },
    dataAsked: '由调查机构填写，社区不填表。',
  },
  ramps: {
    title: '残疾人家庭无障碍改造需求联系',
    titleEn: 'Putting disabled households in touch for accessible adaptation',
    content: '每年一次，协助残联联系有改造需求的残疾人家庭。',
    communityDuties: '告知政策，把有意愿的家庭介绍给残联工作人员，必要时陪同上门。',
    departmentDuties: '残联评估、设计、施工、验收，承担全部费用。',
    communityRole: 'contact',
    clauses: [
      { sourceId: 'accessibility-law', article: '第十九条' },
      { sourceId: 'bj-disabled-measures', article: '第六条' },
    ],
    areaCodes: [districts.xicheng, districts.chaoyang],
    frequencyCount: 1,
    frequencyPeriod: 'year',
    minutes: 150,
    funding: { kind: 'budget', line: '残疾人无障碍改造专项' },
    dataAsked: '不要求报送数据；残联使用已有的残疾人基础信息。',
  },
  fraud: {
    title: '面向老年人的反电信诈骗宣传',
    titleEn: 'Telephone-fraud awareness for older residents',
    content: '每半年一次，配合派出所民警面向老年人讲解常见骗术。',
    communityDuties: '通知居民、提供活动室。',
    departmentDuties: '民警主讲，公安机关印制材料。',
    communityRole: 'publicise',
    clauses: [{ sourceId: 'anti-fraud-law', article: '第八条' }],
    areaCodes: [city],
    frequencyCount: 1,
    frequencyPeriod: 'half_year',
    minutes: 120,
    funding: { kind: 'budget', line: '反诈宣传经费' },
    dataAsked: '不要求报送数据，不拍照留痕。',
  },
  gas: {
    title: '冬季用气安全提示入户',
    titleEn: 'Winter gas safety: accompanying home visits',
    content: '采暖季前，燃气企业安检员入户检查，社区协助联系独居老人和残疾人家庭。',
    communityDuties: '协助联系住户、约定上门时间。',
    departmentDuties: '城市管理部门督促燃气企业安检、更换软管、登记隐患。',
    communityRole: 'accompany',
    clauses: [{ sourceId: 'bj-emergency-measures', article: '第十条' }],
    areaCodes: [districts.xicheng],
    frequencyCount: 1,
    frequencyPeriod: 'year',
    minutes: 240,
    funding: { kind: 'budget', line: '燃气安全宣传经费' },
    dataAsked: '不要求社区填报，安检结果由燃气企业登记。',
  },
  salute: {
    title: '退役军人光荣牌更换联系',
    titleEn: 'Contacting veterans about replacing plaques of honour',
    content: '每年一次，协助联系光荣牌损坏的家庭办理更换。',
    communityDuties: '张贴通知，代为转告有需要的家庭。',
    departmentDuties: '退役军人事务部门受理、制作、上门更换。',
    communityRole: 'contact',
    clauses: [{ sourceId: 'veterans-law', article: '第六十五条' }],
    areaCodes: [city],
    frequencyCount: 1,
    frequencyPeriod: 'year',
    minutes: 60,
    funding: { kind: 'budget', line: '优待抚恤工作经费' },
    dataAsked: '不要求报送数据。',
  },
  jobs: {
    title: '灵活就业人员社会保险政策宣传',
    titleEn: 'Social insurance for the flexibly employed: publicity',
    content: '每季度一次，宣传灵活就业人员参加社会保险的办法。',
    communityDuties: '张贴海报，解答一般询问并告知办理窗口。',
    departmentDuties: '人力资源社会保障部门制作材料、设咨询电话、办理参保。',
    communityRole: 'publicise',
    clauses: [{ sourceId: 'cpc-2010-27', article: '二' }],
    areaCodes: [city],
    frequencyCount: 1,
    frequencyPeriod: 'quarter',
    minutes: 60,
    funding: { kind: 'budget', line: '社保经办宣传经费' },
    dataAsked: '不要求报送数据。',
  },
  familyDoctor: {
    title: '老年人家庭医生签约服务告知',
    titleEn: 'Telling older residents how to sign up with a family doctor',
    content: '每半年一次，把家庭医生团队的姓名、电话和签约办法告诉辖区老年人。',
    communityDuties: '在公告栏更换团队名片，遇到居民询问时转告联系电话。',
    departmentDuties: '社区卫生服务中心印制名片、接听咨询、办理签约和随访。',
    communityRole: 'publicise',
    clauses: [{ sourceId: 'elderly-law', article: '第七条' }],
    areaCodes: [districts.xicheng, districts.chaoyang],
    frequencyCount: 1,
    frequencyPeriod: 'half_year',
    minutes: 40,
    funding: { kind: 'budget', line: '基本公共卫生服务补助·签约服务' },
    dataAsked: '不要求报送数据，签约人数由社区卫生服务中心统计。',
  },
  signLanguage: {
    title: '手语翻译上门陪诊预约转介',
    titleEn: 'Referring deaf residents to sign-language interpreters for hospital visits',
    content: '听障居民看病需要手语翻译时，帮助其向残联预约，翻译员由残联派出。',
    communityDuties: '每半年张贴一次预约电话，把主动求助的听障居民转介给残联专干。',
    departmentDuties: '残联派出翻译员、支付服务费、回访就诊情况。',
    communityRole: 'contact',
    clauses: [{ sourceId: 'bj-disabled-measures', article: '第六条' }],
    areaCodes: [districts.xicheng],
    frequencyCount: 1,
    frequencyPeriod: 'half_year',
    minutes: 30,
    funding: { kind: 'budget', line: '残疾人无障碍交流服务专项' },
    dataAsked: '无。',
  },
  points: {
    title: '垃圾分类打卡积分评比',
    titleEn: 'Waste sorting check-ins, points and ranking',
    content: '社区牵头组织桶前值守，每日拍照打卡上传工作群，按积分对社区排名，排名靠后的一票否决。',
    communityDuties: '社区负责组织值守，每日上传照片，对不分类的居民进行处罚。',
    departmentDuties: '城市管理部门通报排名。',
    communityRole: 'mobilise',
    clauses: [{ sourceId: 'rc-law-2018', article: '第三条' }],
    areaCodes: [city],
    frequencyCount: null,
    frequencyPeriod: null,
    minutes: 120,
    funding: { kind: 'none', reason: '' },
    dataAsked: '每日参与居民姓名、身份证号、照片。',
  },
  bathing: {
    title: '社区助浴服务需求联系',
    titleEn: 'Contacting older residents about assisted bathing',
    content: '每半年一次，协助联系有助浴需求的失能老人家庭，由养老服务机构上门。',
    communityDuties: '告知服务内容，把有意愿的家庭介绍给养老服务机构。',
    departmentDuties: '区民政局购买服务、监督质量、受理投诉。',
    communityRole: 'contact',
    clauses: [{ sourceId: 'bj-homecare-reg', article: '第七条' }],
    areaCodes: [districts.xicheng],
    frequencyCount: 1,
    frequencyPeriod: 'half_year',
    minutes: 90,
    funding: { kind: 'purchase', catalogueCode: 'A0402' },
    dataAsked: '不要求报送数据。',
  },
  coldWave: {
    title: '寒潮期间独居老人住房取暖隐患发现报告',
    titleEn: 'Cold wave: reporting heating hazards in homes of older people living alone',
    content: '寒潮橙色预警期间，发现独居老人住房取暖有隐患的，立即报告镇政府。',
    communityDuties: '电话或上门问候，发现隐患报告镇政府，不承担处置。',
    departmentDuties: '应急管理部门和镇政府组织排险、转移安置、发放取暖物资。',
    communityRole: 'report',
    clauses: [{ sourceId: 'emergency-law-2024', article: '第二十二条' }],
    areaCodes: [districts.huairou],
    frequencyCount: 1,
    frequencyPeriod: 'week',
    minutes: 60,
    funding: { kind: 'none', reason: '应急期间由区应急准备金保障，补办准入时明确科目。' },
    dataAsked: '隐患位置，不含个人信息。',
  },
} satisfies Record<string, Asked>

export type ProposalName = keyof typeof asked

/** A whole proposal, led by an organisation and valid for two years from a day. */
export function proposal(name: ProposalName, leadOrganisationId: string, validFrom: string): ItemProposal {
  return {
    list: 'assist',
    ...ordinaryWork,
    communityTypes: [],
    ...asked[name],
    leadOrganisationId,
    validFrom,
    validTo: addYears(validFrom, 2),
  } as ItemProposal
}
