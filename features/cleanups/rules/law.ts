/** The clauses the clean-up rests on, as in reference/legal-sources.json. */
import type { ClauseReference } from '../../laws/contract.ts'

const clause = (sourceId: string, article: string): ClauseReference => ({ sourceId, article })

export const law = {
  /** 综合考核、统一指标，部门不再单独考核；取消一票否决 (民发〔2015〕136号). */
  assessments: clause('mca-2015-136', '二'),
  /** 清理机构和牌子. */
  organisations: clause('mca-2015-136', '三'),
  /** 五份清单：取消评比达标 25 项、取消机构 27 个 (京民基发〔2016〕105号). */
  lists: clause('bj-2016-105', '附件'),
  /** 法律法规明确规定除外，不得要求居委会对口设机构或加挂牌子. */
  signs: clause('bj-subdistrict-reg', '第九条'),
  /** 不得违规要求社区填表报数. */
  forms: clause('bj-subdistrict-reg', '第三十二条'),
  /** 精简工作机制和牌子. */
  mechanisms: clause('cpc-2022-village', '二(二)'),
  /** 清理机构牌子、会议台账. */
  ledgers: clause('cpc-2017-community', '正文'),
  /** 精简会议. */
  meetings: clause('cpc-2024-formalism', '二'),
  /** 督查检查考核计划备案. */
  inspections: clause('cpc-2024-formalism', '三'),
  /** 规范政务移动应用. */
  applications: clause('cpc-2024-formalism', '四至六'),
  /** 整治滥挂牌. */
  plaques: clause('cpc-2024-formalism', '七'),
} as const
