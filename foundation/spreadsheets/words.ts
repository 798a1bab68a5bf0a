import type { Words } from '../words.ts'

/** Why a spreadsheet is not taken: what is wrong, where, and what to do. */
export const spreadsheetWords = {
  empty: ['文件“{{name}}”是空的。请确认已保存内容后再上传。', '“{{name}}” is empty. Check that it was saved, then upload it again.'],
  kind: [
    '“{{name}}”不是能读取的表格。请用 Excel 或 WPS 另存为 .xlsx 后再上传（也接受 .xls 和 .csv）。',
    '“{{name}}” is not a spreadsheet we can read. Save it as .xlsx in Excel or WPS and upload that (.xls and .csv are also taken).',
  ],
  extension: [
    '“{{name}}”的内容其实是 {{found}}，与后缀不符。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再上传。',
    'The content of “{{name}}” is in fact {{found}}, not what its extension says. Open it in Excel or WPS, save it as .xlsx and upload that.',
  ],
  zipped: [
    '“{{name}}”是压缩包，不是工作簿。请解压后上传里面的表格。',
    '“{{name}}” is an archive, not a workbook. Unpack it and upload the spreadsheet inside.',
  ],
  encrypted: [
    '“{{name}}”设有打开密码。请在“文件—信息—保护工作簿”中取消密码，另存后再上传。',
    '“{{name}}” is protected by a password. Remove it under File – Info – Protect Workbook, save, and upload again.',
  ],
  macros: [
    '“{{name}}”含有宏。为了安全不读取带宏的文件。请另存为不带宏的 .xlsx 后再上传。',
    '“{{name}}” contains macros, which are never taken, for safety. Save it as .xlsx without macros and upload that.',
  ],
  broken: [
    '“{{name}}”已损坏或不完整（{{where}}）。请在 Excel 或 WPS 中打开，另存为新的 .xlsx 后再上传。',
    '“{{name}}” is damaged or incomplete ({{where}}). Open it in Excel or WPS, save it as a new .xlsx and upload that.',
  ],
  unsafe: [
    '“{{name}}”里的 {{where}} 含有文档类型声明，正常的工作簿不会有。为了安全没有读取。请把内容复制到新的工作簿后再上传。',
    'The part {{where}} of “{{name}}” has a document type declaration, which no ordinary workbook has. It was not read, for safety. Copy the content into a new workbook and upload that.',
  ],
  bomb: [
    '“{{name}}”解压后异常庞大（{{where}}），没有读取。请把需要的数据复制到新的工作簿后再上传。',
    '“{{name}}” unpacks to an abnormal size ({{where}}) and was not read. Copy the data you need into a new workbook and upload that.',
  ],
  large: [
    '“{{name}}”太大：{{kind}} 文件最多 {{limit}} MB，实际 {{size}} MB。请删去多余的工作表和图片，或拆成几个文件。',
    '“{{name}}” is too large: a {{kind}} file may have {{limit}} MB, this one has {{size}} MB. Remove sheets and pictures that are not needed, or split it.',
  ],
  strings: [
    '“{{name}}”中的文字总量超过 {{limit}} 万字，没有读取。请拆成几个文件。',
    '“{{name}}” holds more than {{limit}}0,000 characters of text and was not read. Split it into several files.',
  ],
  wide: [
    '“{{name}}”第 {{row}} 行写到了 {{letter}} 列，最多能读 {{limit}} 列。请删去右侧多余的列。',
    'Row {{row}} of “{{name}}” reaches column {{letter}}; at most {{limit}} columns are read. Delete the columns on the right that are not needed.',
  ],
  sheetMissing: ['“{{name}}”里没有名为“{{sheet}}”的工作表。现有：{{sheets}}。', '“{{name}}” has no sheet called “{{sheet}}”. It has: {{sheets}}.'],
  noSheet: [
    '“{{name}}”里没有可读取的工作表。请确认保存的是普通工作表，而不是图表。',
    '“{{name}}” has no sheet that can be read. Check that it holds an ordinary sheet, not only a chart.',
  ],
  encoding: [
    '“{{name}}”的文字编码认不出来。请在 Excel 或 WPS 中另存为“CSV UTF-8”或 .xlsx 后再上传。',
    'The text encoding of “{{name}}” is not recognised. Save it as “CSV UTF-8” or .xlsx in Excel or WPS and upload that.',
  ],
  quote: [
    '“{{name}}”第 {{row}} 行附近有没有配对的英文双引号，后面的内容都连成了一格。请检查这一行的引号。',
    'Around row {{row}} of “{{name}}” a double quote has no partner, so everything after it runs into one cell. Check the quotes in that row.',
  ],
} as const satisfies Words

/** Names of what a file turned out to be. */
export const foundWords = {
  xlsx: ['.xlsx 工作簿', 'an .xlsx workbook'],
  xls: ['.xls 工作簿', 'an .xls workbook'],
  xlsb: ['.xlsb 二进制工作簿', 'an .xlsb binary workbook'],
  ods: ['.ods 表格', 'an .ods spreadsheet'],
  html: ['网页', 'a web page'],
  xml: ['XML 文件', 'an XML file'],
  csv: ['文本', 'plain text'],
} as const satisfies Words

/** The column that carries the faults back, in the person's own workbook. */
export const faultWords = {
  column: ['导入问题（改好后此列可留可删）', 'Import faults (keep or delete this column when mended)'],
  author: ['减负系统', 'Jianfu'],
  more: ['另有 {{count}} 处', '{{count}} more'],
} as const satisfies Words
