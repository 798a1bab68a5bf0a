/**
 * What is shown of personal data to someone who has not asked to see it whole (GB/T 35273-2020 附录 A, 7.2: shown
 * de-identified). Pure; the same on server and screen. A value that is not what its kind promises is hidden whole: a number that lost a digit would
 * otherwise show too much.
 */
export const maskKinds = ['id_number', 'phone', 'bank_card', 'name', 'address', 'credit_code', 'generic'] as const
export type MaskKind = (typeof maskKinds)[number]

const hidden = '****'
const stars = (count: number) => '*'.repeat(Math.max(0, count))
const middle = (text: string, head: number, tail: number) => text.slice(0, head) + stars(text.length - head - tail) + text.slice(text.length - tail)

const compound = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 ' +
    '闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 ' +
    '公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 叶赫 那拉 完颜 纳兰 爱新 乌雅'
  ).split(' '),
)

/** 18 digits (the last may be X) or 15: 110101********1234. */
function maskIdNumber(text: string): string {
  return /^(\d{17}[\dXx]|\d{15})$/.test(text) ? middle(text, 6, 4) : hidden
}

/** A mobile number keeps three and four digits (a leading +86 stays), a landline its area code and the last four. */
function maskPhone(text: string): string {
  const mobile = /^(\+?86[ -]?)?(1\d{10})$/.exec(text.replace(/(?<=\d)[ -](?=\d)/g, ''))
  if (mobile?.[2]) return `${mobile[1] ? '+86 ' : ''}${middle(mobile[2], 3, 4)}`
  const landline = /^(0\d{2,3}[- ]?)?(\d{7,8})((?:[-转]\d{1,6})?)$/.exec(text)
  return landline?.[2] ? `${landline[1] ?? ''}${middle(landline[2], 0, 4)}` : hidden
}

/** Only the last four digits. */
function maskBankCard(text: string): string {
  const digits = text.replace(/[ -]/g, '')
  return /^\d{12,19}$/.test(digits) ? middle(digits, 0, 4) : hidden
}

/** The family name: 王*, 欧阳*; of a name in parts (买买提·艾力, John Smith) the first letter of each. */
function maskName(text: string): string {
  const parts = text.split(/([·•\s]+)/)
  if (parts.length > 1 || /^[A-Za-z'.-]+$/.test(text)) {
    return parts.map((part, index) => (index % 2 === 1 ? part : middle(part, 1, 0))).join('')
  }
  const letters = [...text]
  const family = letters.length > 2 && compound.has(letters.slice(0, 2).join('')) ? 2 : 1
  return letters.slice(0, family).join('') + stars(Math.max(1, letters.length - family))
}

const door = /[甲乙丙丁]?(?:[0-9０-９]+[A-Za-z]?|[A-Za-z]|[零〇一二三四五六七八九十百]+)(?=\s*(?:号|栋|幢|楼|单元|室|座|院|门|排|户|层|组|区|－|-|—|#|之|$))/
const road = /^(.*(?:大街|胡同|小区|家园|社区|路|街(?!道)|巷|条|里|村|弄|道(?!办|居)))/

/** Up to the road, the estate or the village: 北京市东城区东四十条***. */
function maskAddress(text: string): string {
  const beforeDoor = text.slice(0, door.exec(text)?.index ?? text.length)
  const toRoad = road.exec(beforeDoor)?.[1] ?? (beforeDoor.length < text.length ? beforeDoor : '')
  if (toRoad === '') return hidden
  return toRoad.length < text.length ? `${toRoad.trimEnd()}***` : text
}

const masks: Record<MaskKind, (text: string) => string> = {
  id_number: maskIdNumber,
  phone: maskPhone,
  bank_card: maskBankCard,
  name: maskName,
  address: maskAddress,
  // names an organisation, and is published by the registrar
  credit_code: (text) => text,
  generic: () => hidden,
}

/** The text as it may be shown; an empty one stays empty. */
export function mask(kind: MaskKind, text: string): string {
  const trimmed = text.trim()
  return trimmed === '' ? '' : masks[kind](trimmed)
}
