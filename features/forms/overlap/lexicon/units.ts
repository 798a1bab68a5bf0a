/** Units as they stand in heads and cells, and how many of the base unit each is. */

/** money, money_per_month, area, mass, time, age, percent … or `counted:人`: units of one dimension can be converted. */
export type Dimension = string
export type Unit = { name: string; dimension: Dimension; factor: number }

const table: readonly (readonly [Dimension, Readonly<Record<string, number>>])[] = [
  ['money', { 元: 1, 人民币: 1, 万元: 10_000, 千元: 1000, 百元: 100, 亿元: 100_000_000, 角: 0.1, 分: 0.01 }],
  ['money_per_month', { '元/月': 1, 元每月: 1, '万元/月': 10_000, '元/人/月': 1, '元/人月': 1, '元/人·月': 1 }],
  ['money_per_year', { '元/年': 1, 元每年: 1, '万元/年': 10_000 }],
  ['area', { 平方米: 1, 平米: 1, 平: 1, '㎡': 1, m2: 1, 'm²': 1, 亩: 666.667, 公顷: 10_000, 万平方米: 10_000 }],
  ['mass', { 千克: 1, 公斤: 1, kg: 1, 吨: 1000, t: 1000, 斤: 0.5, 克: 0.001 }],
  ['time', { 小时: 1, 时: 1, h: 1, 分钟: 1 / 60, 学时: 1 }],
  ['age', { 岁: 1, 周岁: 1 }],
  ['percent', { '%': 1, 百分比: 1, 百分数: 1, '‰': 0.1 }],
  ['length', { 米: 1, m: 1, 厘米: 0.01, cm: 0.01, 公里: 1000, 千米: 1000 }],
  ['volume', { 立方米: 1, 立方: 1, m3: 1, 方: 1, 升: 0.001 }],
  ['energy', { 千瓦时: 1, 度: 1, kwh: 1 }],
  ['temperature', { '℃': 1, '°c': 1, 摄氏度: 1 }],
]
/** Units that only count: each is its own dimension, but 人 and 名, 户 and 家庭 are alike. */
const counting: Readonly<Record<string, string>> = {
  人: '人',
  名: '人',
  位: '人',
  人次: '人次',
  户: '户',
  户次: '户次',
  个: '个',
  处: '个',
  座: '个',
  件: '件',
  起: '件',
  次: '次',
  场: '次',
  场次: '次',
  套: '套',
  间: '间',
  栋: '栋',
  幢: '栋',
  层: '层',
  台: '台',
  辆: '辆',
  只: '只',
  条: '条',
  份: '份',
  本: '份',
  剂: '剂',
  针: '剂',
  家: '家',
  张: '张',
  票: '票',
  车次: '车次',
  天: '天',
  日: '天',
  月: '个月',
  个月: '个月',
  年: '年',
}

const units = new Map<string, Unit>()
for (const [dimension, named] of table) for (const [name, factor] of Object.entries(named)) units.set(name, { name, dimension, factor })
for (const [name, dimension] of Object.entries(counting)) units.set(name, { name, dimension: `counted:${dimension}`, factor: 1 })

/** A unit by any of its names; undefined when the words are no unit. */
export function unitNamed(words: string | null | undefined): Unit | undefined {
  if (!words) return undefined
  const plain = words
    .trim()
    .replace(/^单位[::]?/, '')
    .toLowerCase()
  return units.get(plain) ?? units.get(plain.normalize('NFKC').toLowerCase())
}

/** How a figure in one unit stands to another: the factor from `held` to `asked`, `null` when they measure different things. 个 counts anything: 子女数 in 个 or 人 is one. */
export function factorBetween(held: Unit, asked: Unit): number | null {
  const counted = held.dimension.startsWith('counted:') && asked.dimension.startsWith('counted:')
  if (counted && (held.dimension === 'counted:个' || asked.dimension === 'counted:个')) return 1
  return held.dimension === asked.dimension ? held.factor / asked.factor : null
}
