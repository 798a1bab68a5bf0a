/** A formula as a person reads it: fields by their labels, functions and signs in words. Pure. */
import type { Text } from '../../../../foundation/words.ts'
import type { FormContent } from '../../contract.ts'

const calls: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  sum: ['合计', 'sum'],
  count: ['个数', 'count'],
  average: ['平均', 'average'],
  min: ['最小', 'least'],
  max: ['最大', 'most'],
  abs: ['绝对值', 'absolute'],
  round: ['四舍五入', 'rounded'],
  if: ['如果', 'if'],
  last: ['上期', 'last period'],
  form: ['另表', 'other form'],
}
const signs: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '>=': '≥', '<=': '≤', '!=': '≠' }
/** Texts in quotes stay; a field of another form keeps its number, for its label is not known here. */
const parts = /"[^"]*"(?:\s*,\s*f\d{1,4})?|\bf\d{1,4}\b|\b[a-z]+(?=\s*\()|>=|<=|!=|[*/-]/g

/** `f4 / f1 * 100` → “本月探访人数” ÷ “独居老人数” × 100. */
export function spokenFormula(formula: string, { sections }: Pick<FormContent, 'sections'>): Text {
  const labels = new Map<string, string>(sections.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label])))
  const say = (language: 0 | 1) =>
    formula.replace(parts, (part) => {
      const label = labels.get(part)
      if (label !== undefined) return `“${label}”`
      return signs[part] ?? calls[part]?.[language] ?? part
    })
  return { zh: say(0), en: say(1) }
}
