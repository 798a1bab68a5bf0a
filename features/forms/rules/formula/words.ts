import type { Words } from '../../../../foundation/words.ts'

export const formulaWords = {
  empty: ['公式是空的。', 'The formula is empty.'],
  wrongSign: ['公式里的“{{sign}}”无法识别。', '“{{sign}}” is not understood in a formula.'],
  unexpected: ['公式在“{{sign}}”处不完整，请检查括号和运算符。', 'The formula breaks off at “{{sign}}”; check brackets and signs.'],
  endsEarly: ['公式没有写完，请检查括号和运算符。', 'The formula is not finished; check brackets and signs.'],
  unknownName: [
    '没有名为“{{name}}”的指标或函数。指标写作 f1、f2；可用函数：{{functions}}。',
    'There is no field or function “{{name}}”. Fields are written f1, f2; the functions are {{functions}}.',
  ],
  wrongCount: ['函数 {{name}} 需要 {{fewest}} 至 {{most}} 个参数。', '{{name}} takes {{fewest}} to {{most}} arguments.'],
  lastNeedsField: ['last 里只能写一个指标，例如 last(f1)，表示上一期的数。', 'last takes one field, like last(f1): its number of the last period.'],
  formNeedsField: [
    'form 里先写另一张表的准入编号，再写指标，例如 form("京准〔2026〕12号", f2)。',
    'form takes the admission number of another form and a field, like “form("京准〔2026〕12号", f2)”.',
  ],
  tooDeep: ['公式的括号层数太多，请分成几个计算项。', 'The formula is nested too deeply; split it into several calculated fields.'],
} as const satisfies Words
