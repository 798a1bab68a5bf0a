/** 提出要求的单位: a name as told, made comparable, so that 「工行  XX支行」 and 「工行XX支行」 are counted together. */
import type { AskingBody } from '../contract/asked.ts'

/** Full and half width, blanks and brackets alike; control characters gone; at most 60 characters. */
export function tidyName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}<>]/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim()
  return [...plain].slice(0, 60).join('')
}

/** 「银行」「单位」: a kind of body, not a body; nobody is named by it. */
export function isGeneric(name: string): boolean {
  return /^(某?家?(银行|公证处|学校|小学|中学|幼儿园|单位|公司|物业|派出所|公安局?|社保所?|医院|保险公司|营业厅|法院|民政局?|街道|部门|房管局|不动产登记中心))$/.test(
    name,
  )
}

const bodyEnds =
  /(?:银行|支行|分行|网点|公司|集团|学校|小学|中学|大学|学院|幼儿园|公证处|局|委|委员会|办公室|处|所|院|中心|派出所|部门|单位|物业|社|站|厅|店|会|馆|窗口|街道|队|机关|机构|平台|行|企业|组织|工厂|厂|部|办|科|组|园|军|基金|仓|城)(?:（[^）]{1,12}）)?$/

/** A name on an unreviewed public letter must be that of a body: 「市纪委 李四」 is nobody's. */
export const namesABody = (name: string): boolean => isGeneric(name) || (bodyEnds.test(name) && !/\s/.test(name))

/** What a public letter may call the proof that is on no list: a short name of a paper, no statement. */
export const namesAProof = (title: string): boolean => title.length <= 30 && /(?:证明|鉴定|意见|说明|公章|盖章|印章)(?:书|信|表|材料)?$/.test(title)

/** What refusals of one body have in common. */
export function keyOf({ organisationId, name }: AskingBody): string {
  return (
    organisationId ??
    `=${tidyName(name)
      .toLowerCase()
      .replaceAll(/[\s·・.,，。、]/g, '')}`
  )
}

/** Numbers long enough to name a person (身份证、手机、银行卡) do not stay in what is stored. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/\p{Nd}[\p{Nd}\s-]{5,}[\p{Nd}XxＸｘ]/gu, '****')
}

const asking = /^(?:我们?|他们?|她|居民|有个|因为|去|到|在)*([^\s我你他她]{2,20}?)(?:那边|工作人员|窗口)?(?:要求|非要|要我|要他|要她|让|叫|要|说|需要)/

/** 「银行要我开…」 → 银行; null where the sentence names nobody. */
export function bodyIn(sentence: string): string | null {
  for (const part of sentence.split(/[,，。;；、]/)) {
    const name = asking.exec(part.trim())?.[1]?.replace(/(办|的时候|时)$/, '')
    if (name && name.length >= 2 && !/^(现在|为了|需要|想|证明|养|买|卖|办)/.test(name)) return tidyName(name)
  }
  return null
}

/** 「…开吵架证明…」 → 吵架证明; null where no proof is named. */
export function proofIn(sentence: string): string | null {
  const found =
    /(?:开具|出具|开个|开份|开张|开|出个|出|办个|办|要个|要份|写个|写|提供|一个|一份|一张)((?:(?!开具|出具|开|要求|要我|办理)[^,，。;；\s]){1,18}?证明(?:书|信)?)/.exec(
      sentence,
    )
  const name = found?.[1]?.replace(/^一?[个份张]/, '')
  return name ? withoutNumbers(tidyName(name)) : null
}

/** A proof named outright, as the sentence `proofIn` reads it from. */
export const sentenceNaming = (proof: string) => `要开${proof}${proof.includes('证明') ? '' : '证明'}`
