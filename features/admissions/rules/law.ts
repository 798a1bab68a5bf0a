/** The clauses the rules of admission rest on, as in reference/legal-sources.json. */
export const law = {
  /** 部门需协助的工作须经同意统一安排；未经同意的居委会可以拒绝. */
  refuse: ['bj-rc-measures', '第二十八条'],
  /** 清单外事项不得交办；不得违规要求社区填表报数. */
  lists: ['bj-subdistrict-reg', '第三十二条'],
  /** 经费由市、区政府负责解决. */
  money: ['bj-rc-measures', '第二十五条'],
  /** 法律法规明确规定除外，不得要求居委会对口设机构或加挂牌子. */
  signs: ['bj-subdistrict-reg', '第九条'],
  /** 经批准的临时事项须给人员、经费、技术保障. */
  means: ['bj-subdistrict-reg', '第四十一条'],
  /** 协助事项不得交社区作主责. */
  neverLead: ['bj-jiesujiban-reg', '第十七条'],
  /** 协助类社区只负责联系居民、协助入户、组织动员、宣传教育、说服劝导、非专业性发现报告. */
  roles: ['bj-2019-admission', '正文'],
  /** 招商、协税、创收指标和执法拆迁等主责一律取消；实行准入. */
  cancelled: ['mca-2015-136', '一'],
  /** 部门不再单独考核；取消一票否决. */
  noVeto: ['mca-2015-136', '二'],
  /** 督查检查考核计划管理；不频繁要材料报表. */
  inspections: ['cpc-2024-formalism', '三'],
  /** 规范政务移动应用；明确权责清单，不得用责任状转嫁责任. */
  applications: ['cpc-2024-formalism', '四至六'],
  /** 出具证明须有依据；第一批不应出具20项. */
  certificates: ['mca-2020-cert', '附件'],
  /** 提前30个工作日申请、15个工作日审批. */
  notice: ['xicheng-2018', '正文'],
  /** 指导性目录；不得购买的事项. */
  catalogue: ['gov-purchase-102', '第十一条'],
  notBought: ['gov-purchase-102', '第十条'],
  /** 敏感个人信息；目的明确、最小必要. */
  sensitive: ['pipl', '第二十八条'],
  /** 统计调查项目应分工衔接、不得重复. */
  notTwice: ['statistics-law', '第十三条'],
  jointMeeting: ['bj-2018-joint', '正文'],
} as const satisfies Record<string, readonly [sourceId: string, article: string]>
