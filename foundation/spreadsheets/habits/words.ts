import type { Words } from '../../words.ts'

/** What to tell a person about a cell that could not be read: by the fault the readers give. */
export const habitWords = {
  notADate: [
    '“{{text}}”不是日期。请写成 2024-01-05 这样，或只写到月（2024年1月）。',
    '“{{text}}” is not a date. Write it as 2024-01-05, or leave it at the month (2024-01).',
  ],
  noSuchDay: ['没有“{{text}}”这一天。请核对年月日。', 'There is no such day as “{{text}}”. Check year, month and day.'],
  twoDigitYear: [
    '“{{text}}”的年份只有两位，分不清是哪个世纪。请写全四位年份。',
    'The year in “{{text}}” has two digits, so the century is unclear. Write all four.',
  ],
  dayOrMonthFirst: [
    '“{{text}}”分不清月和日的先后。请写成 年-月-日。',
    'In “{{text}}” it is unclear whether the day or the month comes first. Write year-month-day.',
  ],
  monthOrDecimal: [
    '这一格存成了小数 {{text}}，分不清是 1 月还是 10 月。请把单元格设为文本，写成 2024-01 或 2024年1月。',
    'This cell was saved as the decimal {{text}}, so January and October cannot be told apart. Set it to text and write 2024-01.',
  ],
  notANumber: ['“{{text}}”不是数字。请只写数字。', '“{{text}}” is not a number. Write digits only.'],
  separators: ['“{{text}}”里逗号的位置不对，看不出是多少。请去掉逗号。', 'The commas in “{{text}}” are not where a number has them. Remove them.'],
  lostPrecision: [
    '这一格的长号码存成了数字，Excel 已把后几位变成 0（现为 {{text}}），原号码无法恢复。请把整列设为“文本”后重新填写。',
    'The long number in this cell was saved as a number, and Excel has turned its last digits into zeros (now {{text}}); the original cannot be recovered. Set the whole column to “Text” and enter it again.',
  ],
  neither: ['“{{text}}”看不出是“是”还是“否”。请填“是”或“否”。', '“{{text}}” is neither yes nor no. Write yes or no.'],
  error: [
    '这一格是公式错误 {{text}}。请改正公式，或直接填写数值。',
    'This cell shows the formula error {{text}}. Mend the formula, or enter the value itself.',
  ],
  unstored: [
    '这一格是公式，但文件里没有保存计算结果。请在 Excel 或 WPS 中打开、保存一次后再上传。',
    'This cell is a formula whose result was not saved in the file. Open and save the file once in Excel or WPS, then upload it again.',
  ],
} as const satisfies Words

/** The sentence for each fault of readDate, readNumber and readYesNo (`empty` is for the caller to judge). */
export const habitFaults = {
  'not a date': habitWords.notADate,
  'no such day': habitWords.noSuchDay,
  'two-digit year': habitWords.twoDigitYear,
  'day or month first': habitWords.dayOrMonthFirst,
  'month or decimal': habitWords.monthOrDecimal,
  'not a number': habitWords.notANumber,
  separators: habitWords.separators,
  'lost precision': habitWords.lostPrecision,
  neither: habitWords.neither,
} as const
