/** What the server says about imports: refusals, reasons of matching, faults of rows, notices. */
import type { Words } from '../../foundation/words.ts'

export const importWords = {
  import: ['这次导入', 'import'],
  notACommunity: ['请选择一个社区（村）：导入的记录要归到具体的社区。', 'Choose one community: imported records belong to one.'],
  notNow: ['这次导入现在是“{{state}}”，不能这样做。', 'This import is “{{state}}”; that cannot be done now.'],
  noSuchSheet: ['文件里没有“{{sheet}}”这张工作表。', 'The file has no sheet “{{sheet}}”.'],
  noSuchColumn: ['第 {{column}} 列不在这个文件中，请刷新页面。', 'The file has no column {{column}}; load the page again.'],
  notInLedger: ['“{{element}}”不是这本台账的一栏，不能导入。', '“{{element}}” is not a column of this ledger and is not imported.'],
  takenTwice: [
    '“{{element}}”只能对应一列，请为 {{columns}} 列中的其他列另选或不导入。',
    '“{{element}}” takes one column; choose otherwise for the rest of {{columns}}.',
  ],
  stillUnsure: ['{{columns}} 列还没有说明是什么。', 'Columns {{columns}} have not been answered yet.'],
  nothingTaken: ['没有选中任何一列，没有可导入的内容。', 'No column was chosen, so there is nothing to import.'],
  notAllGood: ['还有 {{n}} 行有问题。请改好后重新上传，或选择只导入合格的行。', '{{n}} rows have faults. Mend and upload again, or take only the good rows.'],
  noneGood: [
    '没有可以写入的行：合格的行与台账现有内容完全相同，或没有合格的行。',
    'There is nothing to write: the good rows say what the ledger already holds, or none is good.',
  ],
  tooLate: [
    '导入已超过 30 天，不能整批撤销；可以逐条修改。',
    'More than 30 days have passed; the import can no longer be taken back as a whole. Correct the records one by one.',
  ],
  fileForgotten: ['导入已超过 30 天，原文件已按规定删除。', 'More than 30 days have passed, and the file has been deleted.'],
  noFaults: ['这次导入没有发现问题。', 'No faults were found in this import.'],
  failed: [
    '处理时出了意外，没有写入任何内容。请重新上传；若再次出现，请联系系统管理员（编号 {{id}}）。',
    'Something went wrong and nothing was written. Upload again; if it happens once more, tell the system administrator (number {{id}}).',
  ],
  undoFailed: [
    '撤销没有完成，请再点一次“撤销”，会从中断处继续（编号 {{id}}）。',
    'Taking back was not completed. Press undo again; it goes on where it stopped (number {{id}}).',
  ],
  fileErased: [
    '文件里有一位居民的个人信息，已按本人的删除请求删除文件。已导入的内容不受影响；还要导入的，请重新上传。',
    'The file held data of a resident who asked for their deletion, so it is gone. What was imported stands; to import more, upload again.',
  ],
  erasedFault: ['这一行的内容已按本人的请求删除。', 'What stood in this row was deleted at the person’s request.'],
  blank: [
    '“{{sheet}}”是空白的，没有可导入的内容。请填好后重新上传。',
    '“{{sheet}}” is blank, so there is nothing to import. Fill it in, then upload it again.',
  ],
  blankAmong: [
    '“{{sheet}}”是空表。请在下面换一张工作表，或填好后重新上传。',
    'The sheet “{{sheet}}” is blank. Choose another sheet below, or fill it in and upload it again.',
  ],
  onlyHeader: [
    '“{{sheet}}”只有表头，没有填写内容。请在表头下面填好，再重新上传。',
    '“{{sheet}}” has a header and nothing below it. Fill in rows, then upload it again.',
  ],
  noHeader: [
    '没有找到表头。请在第一行写上栏目名称（如姓名、身份证号），再重新上传；有多张工作表的，也可以换一张。',
    'No header was found. Name the columns in the first row and upload it again, or choose another sheet if there is one.',
  ],
  changedBeforeCommit: [
    '写入前有 {{n}} 行对应的记录刚被别人改动，因此一行也没有导入。请看过后重新上传。',
    'Just before writing, the records of {{n}} rows were changed by others, so nothing was imported. Look at them, then upload again.',
  ],
  sourceLabel: ['导入：{{file}}', 'Import: {{file}}'],
} as const satisfies Words

export const matchWords = {
  exact: ['栏名“{{label}}”就是数据元“{{element}}”。', 'The label “{{label}}” is the element “{{element}}”.'],
  synonym: ['“{{label}}”是“{{element}}”的别名（见于{{seenIn}}）。', '“{{label}}” is another name of “{{element}}” (seen in {{seenIn}}).'],
  stripped: ['去掉括号和说明后，“{{label}}”对应“{{element}}”。', 'Without brackets and hints “{{label}}” is “{{element}}”.'],
  lastLevel: ['多级表头的最后一级“{{label}}”对应“{{element}}”。', 'The last level of the header, “{{label}}”, is “{{element}}”.'],
  group: ['上一级表头是“{{group}}”，不能确定说的是不是本人，请确认。', 'It stands under “{{group}}”, so it may be about someone else; please say.'],
  near: ['“{{label}}”与“{{element}}”相近，但不相同，请确认。', '“{{label}}” is near to “{{element}}” but not the same; please say.'],
  several: ['“{{label}}”可能是{{elements}}，请选择。', '“{{label}}” may be {{elements}}; please choose.'],
  contentLike: ['这一列的内容像“{{element}}”，请确认。', 'What stands in the column looks like “{{element}}”; please say.'],
  contentFits: ['抽看的 {{n}} 格内容相符。', '{{n}} cells looked at fit.'],
  contentUnlike: ['抽看的 {{n}} 格内容都不像“{{element}}”，请确认。', 'None of the {{n}} cells looked at is like “{{element}}”; please say.'],
  sameLabel: ['有 {{n}} 列都叫“{{label}}”（{{columns}}），请说明各是什么。', '{{n}} columns are called “{{label}}” ({{columns}}); please say which is which.'],
  sameElement: ['{{columns}} 列都像“{{element}}”，请选一列。', 'Columns {{columns}} all look like “{{element}}”; choose one.'],
  finer: [
    '“{{label}}”比“{{element}}”粗。下面写的是完整日期，或愿意只存到月、年的，可以对应到“{{element}}”。',
    '“{{label}}” is coarser than “{{element}}”. If whole dates stand below it, or a month or year alone will do, it can be taken as “{{element}}”.',
  ],
  outside: ['“{{element}}”不在这本台账的栏目里，不导入。', '“{{element}}” is not a column of this ledger and is left out.'],
  unknown: ['没有对应的数据元，不导入。', 'No data element corresponds; left out.'],
  calculated: ['“{{element}}”由“{{ground}}”每天算出，不导入。', '“{{element}}” follows from “{{ground}}” every day and is left out.'],
  ordinal: ['序号列，不导入。', 'A running number; left out.'],
  chosen: ['由导入人选定。', 'Chosen by the person who imports.'],
} as const satisfies Words

export const rowWords = {
  lostPrecision: [
    '这个号码被 Excel 当成数字存过，15 位以后的数字已经丢失，无法还原。请把该列设为“文本”格式，重新填写。',
    'Excel has kept this number as a figure and lost its digits after the 15th; they cannot be recovered. Format the column as text and enter it again.',
  ],
  formulaUnstored: [
    '公式没有存下计算结果。请在 Excel 中打开、保存后重新上传。',
    'The formula carries no result. Open and save the file in Excel, then upload again.',
  ],
  formulaError: ['这一格是公式错误“{{value}}”，请改正。', 'The cell holds the error {{value}}; please correct it.'],
  becameDate: [
    '这一格被 Excel 变成了日期（{{value}}），原来可能是“3-2”这样的编号。请设为“文本”格式，重新填写。',
    'Excel has turned this cell into a date ({{value}}); it may have been a number like 3-2. Format it as text and enter it again.',
  ],
  required: ['新增记录必须填写“{{element}}”。', 'A new record needs “{{element}}”.'],
  requiredMissing: ['新增记录必须有“{{element}}”，文件中没有这一列。', 'A new record needs “{{element}}”, and the file has no such column.'],
  sameNumber: [
    '第 {{one}} 行和第 {{other}} 行的{{element}}相同，请核对后留下一行。',
    'Rows {{one}} and {{other}} carry the same {{element}}; keep one of them.',
  ],
  sameIdentity: [
    '第 {{one}} 行和第 {{other}} 行说的像是同一条记录，请核对后留下一行。',
    'Rows {{one}} and {{other}} seem to be about the same; keep one of them.',
  ],
  sameSubject: [
    '第 {{one}} 行和第 {{other}} 行对应台账里的同一条记录，请核对后留下一行。',
    'Rows {{one}} and {{other}} fit the same record of the ledger; keep one of them.',
  ],
  severalFit: [
    '台账里有 {{n}} 条记录与这一行相符。请先在“疑似重复”里合并，再导入这一行。',
    '{{n}} records of the ledger fit this row. Merge them under “Possible doubles” first, then import the row.',
  ],
  moved: [
    '检查之后，有人改动了这条记录。这一行没有导入，请看过后重新导入。',
    'After the check someone changed this record. The row was left out; look at it, then import it again.',
  ],
  ended: [
    '台账里这条记录已于{{day}}注销（{{because}}）。如已恢复，请先取消注销，再导入这一行。',
    'This record ended on {{day}} ({{because}}). If it is back, take the end back first, then import the row.',
  ],
  appeared: [
    '检查之后，有人登记了同一条记录。这一行没有导入，请重新导入。',
    'After the check someone entered the same record. The row was left out; import it again.',
  ],
} as const satisfies Words

export const noticeWords = {
  hidden: ['有隐藏的行，已一并检查和导入。', 'Hidden rows were read like the others.'],
  hiddenColumn: ['有隐藏的列（{{columns}}），已一并读取。', 'Hidden columns ({{columns}}) were read like the others.'],
  totals: ['合计行不是记录，已跳过。', 'Rows of totals are no records and were passed over.'],
  footer: ['表尾的说明、签字行已跳过。', 'Remarks and signatures below the table were passed over.'],
  heading: ['表中重复出现的表头已跳过。', 'Headers repeated within the table were passed over.'],
  blank: ['只有序号、没有内容的行已跳过。', 'Rows with a running number and nothing else were passed over.'],
  formula: ['公式按文件里存下的结果读取。', 'Formulas count by the result stored in the file.'],
  unlabelled: ['{{columns}} 列有内容但没有栏名，没有读取。', 'Columns {{columns}} hold something but have no label, and were not read.'],
  missing: [
    '文件里没有必填栏“{{elements}}”，只能更新已有记录，不能新增。',
    'The file lacks the required columns {{elements}}: records can be changed, not added.',
  ],
  left: ['写入前，这些行对应的记录被别人改动，没有导入。', 'The records of these rows were changed by others before writing; the rows were left out.'],
  stayed: ['这些行的记录后来又有人修改过，后来的内容保留。', 'The records of these rows were changed later; what was said later stays.'],
} as const satisfies Words

export const importStateWords = {
  uploaded: ['已上传', 'uploaded'],
  reading: ['正在读取', 'being read'],
  read: ['待确认栏目', 'waiting for its columns'],
  checking: ['正在检查', 'being checked'],
  checked: ['已检查，待导入', 'checked'],
  committing: ['正在导入', 'being imported'],
  committed: ['已导入', 'imported'],
  undoing: ['正在撤销', 'being taken back'],
  undone: ['已撤销', 'taken back'],
  cancelled: ['已放弃', 'given up'],
  failed: ['未能完成', 'failed'],
} as const satisfies Words
