/** How a label of a file is compared with names of elements. */
import { normaliseLabel } from '../../../elements/rules/label.ts'
import { distance } from '../double.ts'

/** 身份证号（18位）*必填 → 身份证号; 1.姓名 → 姓名; 面积（㎡） → 面积 */
export function plainLabel(label: string): string {
  const bare = label
    .normalize('NFKC')
    .replace(/[([【<].*?[)\]】>]/g, '')
    .replace(/^\s*(\d{1,2}|[一二三四五六七八九十]{1,2})[.、．]\s*/, '')
    .replace(/[*#]|必填|选填/g, '')
  return normaliseLabel(bare)
}

function pairsOf(text: string): string[] {
  const letters = [...text]
  return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/** Dice's likeness of character pairs. */
function alikeInPairs(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  const rest = [...b]
  let common = 0
  for (const pair of a) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    common += 1
  }
  return (2 * common) / (a.length + b.length)
}

/** 0 to 1: by pairs of characters, or by letters put in, left out or exchanged (现在住址 · 现住址). */
export function nearness(one: string, other: string): number {
  const longer = Math.max([...one].length, [...other].length)
  return one === '' || other === '' ? 0 : Math.max(alikeInPairs(one, other), 1 - distance(one, other) / longer)
}

/** Headings that only gather: what stands below them is about the subject itself, as 现住址 below 住址 is. */
export function isPlainGroup(group: string, label: string): boolean {
  const heading = normaliseLabel(group)
  return /^(人员|个人|居民|本人|基本|主要|户籍|单位|房屋|住户)?(信息|情况|资料|概况)$/.test(heading) || normaliseLabel(label).endsWith(heading)
}

export const isOrdinal = (label: string): boolean => /^(序号|序|编号|行号|no|id|顺序号)$/.test(plainLabel(label))
