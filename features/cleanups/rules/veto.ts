/**
 * 一票否决: one failing that voids everything else, under whichever name (民发〔2015〕136号 二: 取消“一票否决”事项). Pure; for the register,
 * the pre-check, the gate and the review of documents alike, so that no door knows fewer names than another.
 */

/** Whose assessment it is not: a property company may lose its prize. */
const others = '(?:企业|物业|公司|商户|机构|供应商|施工|学校|个人)'
const prize = '(?:评优|评先|争优|创优|评选|评比|参评|评奖|表彰|先进|优秀|示范|文明|荣誉|达标|星级)'
const some = '[^,，。;；、]'

const named = [
  '一票否(?:决|优|定|先|评)',
  '(?:单项|一项|直接|实行|予以)否(?:决|优)',
  '否(?:决|优)(?:性)?(?:事项|项目|项|指标|条款|制)',
  // 「取消当年评优资格」「取消文明社区称号」
  `取消(?!${some}{0,10}${others})${some}{0,12}?${prize}${some}{0,8}?(?:资格|称号|荣誉|名额)`,
  // 「年度内不得参加评优评先」「不得评为优秀」
  `(?:不得|不能|不予|不再|一律不)(?:参加|参与|申报|推荐|评为|评定为|列为|授予)${some}{0,10}?${prize}`,
  // 「年度考核直接定为不合格」「考核一律计零分」
  '(?:考核|考评|评价|评分|绩效)[^,，。;；]{0,8}?(?:直接|一律|即|均)(?:评|定|判|计|记|列)为?(?:不合格|不达标|不称职|末等|末位|最低|差等|零分|0分)',
].join('|')

/** Every place where a text demands one. */
export const vetoPattern = new RegExp(named, 'g')

const lifted = /(?:不得|取消|禁止|严禁|不再|不搞|不设|杜绝|废止|清理)[^,，。;；]{0,8}$/

/** The words of the first veto in a text; null where there is none, or the text does away with it. */
export function vetoIn(text: string): string | null {
  for (const { 0: words, index } of text.matchAll(vetoPattern)) if (!lifted.test(text.slice(0, index))) return words
  return null
}
