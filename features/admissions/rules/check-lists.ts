/** 禁止下派、不得出具、说的是同一件事. */
import type { ApplicationDraft, Finding } from '../contract.ts'
import { listWords as said } from '../finding-words.ts'
import type { LikeVersion, ListedEntry, PrecheckFacts } from './facts.ts'
import { finding, type Check } from './finding.ts'
import { law } from './law.ts'
import { findAll, isNegated, normalise, quote, type Found } from './read-text.ts'

export const textFields = ['title', 'content', 'communityDuties', 'departmentDuties', 'dataAsked', 'need'] as const
export type TextField = (typeof textFields)[number]

/** The draft's normalised text, field by field, in the order of the form. */
export function textsOf({ proposal, need }: ApplicationDraft): { field: TextField; text: string }[] {
  return textFields.map((field) => ({ field, text: normalise(field === 'need' ? need : (proposal[field] ?? '')) }))
}

/** `elsewhere`: forbidden by another province's list only; blocks here where our own list holds it, else it warns. */
type Forbidden = { code: string; title: string; pattern: RegExp; clause: readonly [string, string]; elsewhere?: true }

/**
 * How the entries of the reference list show in a text; the title is used where the list in force does not hold the
 * entry: what a law cancels stays cancelled. 责任状 and 一票否决 (F14) have their own codes.
 */
const forbidden: readonly Forbidden[] = [
  { code: 'F01', title: '招商引资任务', pattern: /招商(?:引资)?(?!银行)/g, clause: law.cancelled },
  { code: 'F02', title: '协税护税任务', pattern: /协税|护税|代征税|催缴税/g, clause: law.cancelled },
  { code: 'F03', title: '经济创收任务指标', pattern: /创收|经济(?:任务)?指标/g, clause: law.cancelled },
  { code: 'F04', title: '以社区为责任主体的行政执法', pattern: /以社区(?:居委会)?为(?:责任)?主体的?(?:行政)?执法/g, clause: law.cancelled },
  { code: 'F05', title: '以社区为责任主体的拆迁拆违', pattern: /以社区(?:居委会)?为(?:责任)?主体的?(?:拆迁|拆违)/g, clause: law.cancelled },
  { code: 'F06', title: '以社区为责任主体的环境整治', pattern: /以社区(?:居委会)?为(?:责任)?主体的?环境整治/g, clause: law.cancelled },
  { code: 'F07', title: '以社区为责任主体的城市管理', pattern: /以社区(?:居委会)?为(?:责任)?主体的?城市管理/g, clause: law.cancelled },
  {
    code: 'F11',
    title: '要求居委会对口设机构或加挂牌子',
    pattern: /(?:加)?挂(?:统一)?(?:的)?牌子|加挂[^,。;]{0,15}牌|对口(?:设|设立|成立)(?:的)?机构/g,
    clause: law.signs,
  },
  {
    code: 'F12',
    title: '部门单独考核社区',
    pattern: /(?:对|考核)社区.{0,6}(?:单独|专项)考核|单独考核社区|专项考核社区/g,
    clause: law.noVeto,
  },
  {
    code: 'F13',
    title: '摊派商业保险、报刊订阅等指标',
    pattern: /摊派|(?:推销|购买|投保|办理)商业保险|(?:征订|订阅).{0,4}(?:报刊|报纸|杂志|刊物)|报刊(?:征订|订阅)(?:任务|指标)?/g,
    clause: law.lists,
  },
  {
    code: 'F15',
    title: '以开会发文、填表报数、台账、专班、微信关注、网络注册等方式增负',
    pattern: /(?:建立|成立|组建).{0,6}专班|(?:填报|报送|上报).{0,6}(?:台账|报表|日报|周报)|微信关注|网络注册/g,
    clause: law.lists,
    elsewhere: true,
  },
  { code: 'F16', title: '“突击”“多头”“重复”报送数据材料', pattern: /(?:突击|多头|重复)报送/g, clause: law.inspections, elsewhere: true },
  {
    code: 'F17',
    title: '向社区索拿卡要、转嫁费用支出',
    pattern: /(?:费用|经费|支出)由社区(?:自行)?(?:承担|负担|解决)|转嫁费用|社区自筹/g,
    clause: law.money,
  },
]

/** A text as a pattern of itself. */
const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const held = (place: Found | undefined): place is Found => place !== undefined

function prohibitedByWords({ prohibited }: PrecheckFacts, draft: ApplicationDraft): Finding[] {
  const byCode = new Map(prohibited.map((entry) => [entry.code, entry]))
  const known = forbidden.map((rule) => ({
    ...rule,
    title: byCode.get(rule.code)?.title ?? rule.title,
    mild: rule.elsewhere === true && !byCode.has(rule.code),
  }))
  // an entry the steward added later is found where its title stands in the text
  const added = prohibited
    .filter(({ code, title }) => !forbidden.some((rule) => rule.code === code) && normalise(title).length >= 4)
    .map(({ title }) => ({ title, pattern: new RegExp(literally(normalise(title)), 'g'), clause: law.lists, mild: false }))
  return textsOf(draft).flatMap(({ field, text }) =>
    [...known, ...added].flatMap(({ title, pattern, clause, mild }) => {
      const place = findAll(text, pattern).find((found) => !isNegated(found))
      return held(place)
        ? [
            finding('PROHIBITED_ITEM', said.prohibited, {
              field,
              severity: field === 'need' || field === 'departmentDuties' || mild ? 'warns' : 'blocks',
              clause,
              values: { quoted: quote(place), entry: title },
            }),
          ]
        : []
    }),
  )
}

const percent = (score: number) => Math.round(score * 100)
const likeOf = ({ versionId, title, score, parts }: LikeVersion) => ({ versionId, title, score, parts })

export const checkProhibited: Check = (facts, draft) => {
  const byWords = prohibitedByWords(facts, draft)
  const { likenessBlocks, likenessWarns } = facts.settings
  const byLikeness = facts.prohibitedLikes
    .filter(({ score }) => score >= likenessWarns)
    .map((like) =>
      finding('PROHIBITED_ITEM', said.prohibitedLike, {
        field: 'title',
        severity: like.score >= likenessBlocks ? 'blocks' : 'warns',
        clause: law.lists,
        values: { entry: like.title, percent: percent(like.score) },
        like: likeOf(like),
      }),
    )
  return [...byWords, ...byLikeness]
}

/** 「亲属关系证明」 as it may stand in a text: without quotes, brackets and what they add. */
const coreOf = ({ title }: ListedEntry) => normalise(title).replaceAll(/\([^)]*\)|["“”'「」]/g, '')
const issuing = /出具|开具|开立|盖章|提供|证明材料|提交/

export const checkCertificates: Check = ({ bannedCertificates }, draft) => {
  const isCertificate = draft.proposal.list === 'certificate'
  const texts = textsOf(draft)
    .filter(({ field }) => field !== 'need' && field !== 'departmentDuties')
    .map(({ field, text }) => ({ field, text: text.replaceAll(/["“”'「」]/g, '') }))
  return bannedCertificates.flatMap((entry) => {
    const pattern = new RegExp(literally(coreOf(entry)), 'g')
    for (const { field, text } of texts) {
      const place = findAll(text, pattern).find((found) => !isNegated(found))
      if (!held(place)) continue
      const asked = isCertificate || field === 'title' || issuing.test(place.clause)
      return [
        finding('BANNED_CERTIFICATE', asked ? said.bannedCertificate : said.bannedCertificateMentioned, {
          field,
          severity: asked ? 'blocks' : 'warns',
          clause: law.certificates,
          values: { entry: entry.title },
        }),
      ]
    }
    return []
  })
}

/** Not compared with its own item: the next version, and the regularisation of an emergency, are meant to say the same. */
export const checkLikeness: Check = ({ likes, ownItemId, settings: { likenessBlocks, likenessWarns } }) =>
  likes
    .filter(({ itemId, score }) => itemId !== ownItemId && score >= likenessWarns)
    .map((like) => {
      const same = like.score >= likenessBlocks
      return finding(same ? 'SAYS_THE_SAME' : 'SAYS_NEARLY_THE_SAME', same ? said.saysTheSame : said.saysNearlyTheSame, {
        field: 'title',
        severity: same ? 'blocks' : 'warns',
        clause: law.lists,
        values: { other: like.title, percent: percent(like.score) },
        like: likeOf(like),
      })
    })
