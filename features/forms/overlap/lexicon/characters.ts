/** Characters and slips of the pen made alike before words are looked for. */

/** 繁体 → 简体, the characters seen in form heads only; a general converter would be a dictionary of thousands for nothing gained. */
const pairs =
  '聯联 繫系 電电 話话 戶户 號号 碼码 證证 類类 別别 齡龄 職职 業业 學学 歷历 單单 門门 樓楼 棟栋 層层 寫写 備备 註注 屬属 區区 網网 絡络 時时 間间 係系 關关 監监 護护 殘残 級级 補补 貼贴 銀银 賬账 額额 數数 實实 現现 詳详 於于 況况 錄录 際际 員员 總总 計计 開开 給给 與与 無无 車车 輛辆 養养 產产 權权 幫帮 隱隐 處处 結结 黨党 經经 營营 點点 國国 歲岁 鎮镇 鄉乡 師师 醫医 療疗 險险 費费 積积 範范 圍围 狀状 態态 會会 議议 體体 獨独 兒儿 軍军 優优 撫抚 罰罚 釋释 測测 問问 題题 請请 報报 辦办 聯联 陽阳 龍龙'
const simple = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))

/** 错别字 that people really type. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/身分(?=证|号|证)/g, '身份'],
  [/联糸|连系(?=电话|方式|人)/g, '联系'],
  [/户藉/g, '户籍'],
  [/籍惯/g, '籍贯'],
  [/帐(?=号|户)/g, '账'],
  [/性別/g, '性别'],
]

/** Full width to half width, lower case, simplified, slips mended; blanks and line breaks inside a head say nothing and go. */
export function plainCharacters(source: string): string {
  // a small Roman or circled number is numbering; NFKC would turn it into bare digits
  const numbered = source.replace(/^\s*[①-⑳⑴-⒇❶-❿㈠-㈩]\s*/u, '')
  const joined = [...numbered.normalize('NFKC').toLowerCase()].map((character) => simple.get(character) ?? character).join('')
  return slips.reduce((text, [slip, right]) => text.replace(slip, right), joined.replace(/\s+/g, ''))
}
