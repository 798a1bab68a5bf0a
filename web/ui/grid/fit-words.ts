import type { Words } from '../../../foundation/words.ts'

/** Why a typed text does not fit its cell, and what to write instead. */
export const fitWords = {
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  notNumber: [
    '“{{text}}”不是数字。请只写数字，如 12 或 12.5；单位在列名里。',
    '“{{text}}” is not a figure. Write digits only, such as 12 or 12.5; the unit stands in the column head.',
  ],
  tooLong: [
    '“{{text}}”超过 15 位，电子表格会把后面的数字变成 0。请改用文本列，或核对原件后重填。',
    '“{{text}}” has more than 15 digits, which spreadsheets round. Use a text column, or check the original and type it again.',
  ],
  decimals: ['最多 {{n}} 位小数，现在是“{{text}}”。', 'At most {{n}} decimal places; this is “{{text}}”.'],
  whole: ['这里填整数，现在是“{{text}}”。', 'A whole number is asked for; this is “{{text}}”.'],
  notDate: [
    '“{{text}}”不是日期。可以写 2024.1.5、2024-01-05、2024年1月；只知道年份就写 2024。',
    '“{{text}}” is not a date. Write 2024.1.5, 2024-01-05 or 2024-01; if only the year is known, 2024.',
  ],
  tooFine: ['这里只填到{{grain}}，请把“{{text}}”改短。', 'Only the {{grain}} is asked for; please shorten “{{text}}”.'],
  month: ['月', 'month'],
  year: ['年', 'year'],
  notOption: ['“{{text}}”不在可选项里。请从列表中选：{{some}}。', '“{{text}}” is not one of the choices. Choose from the list: {{some}}.'],
  notYesNo: ['“{{text}}”看不出是还是否。请写“是”或“否”。', '“{{text}}” says neither yes nor no. Write “yes” or “no”.'],
  isMask: [
    '“{{text}}”是遮住后的样子，不是号码本身。请填完整号码，或按 Esc 保留原来的。',
    '“{{text}}” is a masked number, not the number itself. Type it in full, or press Esc to keep what was there.',
  ],
} as const satisfies Words
