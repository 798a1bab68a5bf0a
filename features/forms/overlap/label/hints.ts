/** Words of a head that say how, how often and as what it is asked, taken off before the rest is read. */
import type { Measure } from '../../contract.ts'

export type AskedPeriod = 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year'
export type Hints = { text: string; boolean: boolean; measure: Measure | null; period: AskedPeriod | null; grain: 'month' | 'year' | null; within: boolean }

const periods: readonly (readonly [RegExp, AskedPeriod])[] = [
  [/(本|当|上)(日|天)|每日|当日/, 'day'],
  [/(本|当|上|每)周/, 'week'],
  [/(本|当|上|每)月度?|月度/, 'month'],
  [/(本|当|上|每)?季度|(本|每)季/, 'quarter'],
  [/(上|下)?半年度?/, 'half_year'],
  [/(本|当|上|全|每|今)年度?|本年|年度/, 'year'],
]
const asOf = /(截至|截止到?|至)(目前|现在|今|(\d{2,4}年)?\d{1,2}月(\d{1,2}日|底|末)?|\d{2,4}年(底|末)?|(本|当|上)?(日|月|季度|年)?(底|末))(?=.)/

/** `number` heads keep their word (人数, 金额 …); only what says "added up", "on average", "share" is taken off. */
export function readHints(plain: string): Hints {
  let text = plain.replace(asOf, '')
  const within = /^其中[:：,，]?/.test(text)
  text = text.replace(/^其中[:：,，]?/, '')
  const grain = /年月(?!日)/.test(text) ? 'month' : /(年份|年代|年度)$/.test(text) ? 'year' : null
  let boolean = false
  const asked = /^(是否|是不是|有无|有没有|能否|可否)|(?<=.)(是否|有无)/.exec(text)
  if (asked) {
    boolean = true
    text = text.slice(0, asked.index) + text.slice(asked.index + asked[0].length)
    text = text.replace(/^(是|有|为)(?=..)/, '')
  } else if (text.endsWith('与否')) {
    boolean = true
    text = text.replace(/与否$/, '')
  }
  let period: AskedPeriod | null = null
  for (const [pattern, name] of periods) {
    if (period === null && pattern.test(text) && text.replace(pattern, '').length >= 2 && !(name === 'year' && grain === 'year')) {
      period = name
      text = text.replace(pattern, '')
    }
  }
  const [measure, rest] = measured(text)
  return { text: rest, boolean, measure, period, grain, within }
}

function measured(text: string): [Measure | null, string] {
  const average = /^(平均|人均|户均|均)|平均(?=.)|(人均|户均)(?=.)|(平均值|均值)$/.exec(text)
  if (average && text.length > average[0].length) return ['average', text.slice(0, average.index) + text.slice(average.index + average[0].length)]
  const share = /(占比|比例|百分比|所占比重|比重)$/.exec(text)
  if (share) return ['share', text.slice(0, share.index)]
  const sum = /(合计数?|总计|小计|累计|总和|合计金额)$|^(合计|累计)/.exec(text)
  if (sum && text.length > sum[0].length) return ['sum', text.slice(0, sum.index) + text.slice(sum.index + sum[0].length)]
  const total = /总(?=(时长|金额|面积|重量|量|额|收入))/.exec(text)
  if (total && total.index > 0) return ['sum', text.slice(0, total.index) + text.slice(total.index + 1)]
  return [/(总人数|人数|总户数|户数|总数|数量|个数|套数|栋数|幢数|件数|家数|间数|辆数|人次|数)$/.test(text) ? 'count' : null, text]
}
