/** What must not be demanded of a community whatever the work is: 一票否决、排名、打卡、积分、留痕、责任状; and data beyond need. */
import { vetoPattern } from '../../cleanups/rules/veto.ts'
import type { Severity } from '../contract.ts'
import { demandWords as said } from '../finding-words.ts'
import { textsOf } from './check-lists.ts'
import { finding, type Check, type Said } from './finding.ts'
import { law } from './law.ts'
import { findAll, isNegated, normalise, quote } from './read-text.ts'

type Demand = {
  code: string
  pattern: RegExp
  said: Said
  clause: readonly [string, string]
  milder?: { fits: RegExp; said: Said; severity: Severity }
}

/** Said to be of one's own will: noted, not blocked. */
const voluntary = /自愿|自主选择|可以?选择|不强制|可(?:自行|视情)/

const demands: readonly Demand[] = [
  { code: 'VETO', said: said.veto, clause: law.noVeto, pattern: vetoPattern },
  {
    code: 'RANKING',
    said: said.ranking,
    clause: law.noVeto,
    pattern: /排名(?!不分)|排行榜|排位|位次(?:通报)?|末位(?:淘汰|约谈)|红黑榜|(?:考核)?(?:打分|评分)通报|晾晒/g,
  },
  { code: 'CHECK_IN', said: said.checkIn, clause: law.inspections, pattern: /打卡(?!地|点|景)|签到|考勤/g },
  {
    code: 'POINTS',
    said: said.points,
    clause: law.noVeto,
    pattern: /积分/g,
    milder: { fits: /积分(?:兑换|超市|商城|奖励)|居民[^,。;]{0,6}积分/, said: said.pointsForResidents, severity: 'warns' },
  },
  {
    code: 'COMPULSORY_PHOTO_OR_APP',
    said: said.photoOrApp,
    clause: law.applications,
    pattern:
      /(?:拍照|拍摄|录像|照片|视频|截图|截屏)(?:并|后|及时)?(?:上传|留痕|报送|存档|备查|打卡|回传|发群|反馈)|上传(?:现场|工作)?(?:照片|视频|截图|截屏)|留痕|(?:下载|安装|注册|使用)[^,。;]{0,10}(?:app|应用程序|小程序|客户端|政务平台)|关注[^,。;]{0,10}(?:公众号|账号|视频号)|(?:人脸识别|扫码)打卡|转发(?:至)?朋友圈|点赞|网络投票|刷票/g,
    milder: { fits: voluntary, said: said.photoOrAppByChoice, severity: 'notes' },
  },
  { code: 'RESPONSIBILITY_LETTER', said: said.responsibilityLetter, clause: law.applications, pattern: /责任状|责任书|军令状/g },
]

/** In the need the present state is told, so there the words only warn. */
export const checkDemands: Check = (_, draft) =>
  textsOf(draft).flatMap(({ field, text }) =>
    demands.flatMap(({ code, pattern, said, clause, milder }) => {
      const places = findAll(text, pattern)
        .filter((found) => !isNegated(found))
        .toArray()
      const strict = places.find((found) => !milder?.fits.test(found.clause))
      const place = strict ?? places[0]
      if (!place) return []
      const spoken = strict || !milder ? { said, severity: field === 'need' ? ('warns' as const) : ('blocks' as const) } : milder
      return [finding(code, spoken.said, { field, severity: spoken.severity, clause, values: { quoted: quote(place) } })]
    }),
  )

const sensitive =
  /身份证|证件(?:号|照)|病史|病历|健康(?:状况|信息|档案)|疾病|残疾|精神(?:障碍|状况)|银行(?:卡|账)|存折|金融账户|收入|资产|宗教|信仰|行踪|人脸|指纹|生物识别|未成年人|犯罪记录|婚姻状况/g

/** 敏感个人信息 (个人信息保护法 第二十八条): warns where that law is not among the clauses cited. */
export const checkData: Check = (_, { proposal }) => {
  const places = findAll(normalise(proposal.dataAsked ?? ''), sensitive)
    .filter((found) => !isNegated(found))
    .toArray()
  if (places.length === 0) return []
  const withBasis = proposal.clauses?.some(({ sourceId }) => sourceId === 'pipl') === true
  const quoted = [...new Set(places.map(({ words }) => words))].join('、')
  return [
    finding('SENSITIVE_DATA_ASKED', withBasis ? said.sensitiveDataWithBasis : said.sensitiveData, {
      field: 'dataAsked',
      severity: withBasis ? 'notes' : 'warns',
      clause: law.sensitive,
      values: { quoted },
    }),
  ]
}
