import type { Words } from '../../../foundation/words.ts'

export const templateWords = {
  table: [
    '工作表“{{sheet}}”读成明细表：表头 {{rows}} 行，{{columns}} 列。',
    'Sheet “{{sheet}}” was read as a table of rows: a head of {{rows}} rows, {{columns}} columns.',
  ],
  figures: ['工作表“{{sheet}}”读成指标表：{{cells}} 个待填的格。', 'Sheet “{{sheet}}” was read as a form of cells: {{cells}} cells to fill.'],
  empty: ['工作表“{{sheet}}”没有要填的内容，已略过。', 'Sheet “{{sheet}}” asks nothing and was passed over.'],
  hidden: [
    '工作表“{{sheet}}”有隐藏的列（{{letters}}），没有当作指标；需要时请自行添加。',
    'Sheet “{{sheet}}” has hidden columns ({{letters}}); they were not taken as fields.',
  ],
  hiddenSheet: ['隐藏的工作表“{{sheet}}”已略过。', 'The hidden sheet “{{sheet}}” was passed over.'],
  twice: ['“{{label}}”在 {{letters}} 列都出现，请区分各列要什么。', '“{{label}}” heads the columns {{letters}}; say which is which.'],
  unlabelled: ['{{letters}} 列没有表头，没有读成指标。', 'The columns {{letters}} have no head and were not read as fields.'],
  numbering: ['“{{label}}”列只是编号，由系统自动排，不算指标。', 'The column “{{label}}” only numbers the rows and is no field.'],
  replaced: ['原有的指标和审核关系已由模板内容替换。', 'The fields and rules that were there have been replaced by the template’s.'],
  title: ['表样的标题和报表名称一致：{{title}}。', 'The template has the form’s own title: {{title}}.'],
  titleKept: [
    '表样的标题是“{{title}}”；报表名称仍用您写的“{{kept}}”。',
    'The template is titled “{{title}}”; the form keeps the title you gave it, “{{kept}}”.',
  ],
  period: [
    '标题“{{title}}”写明了多久报一次，报送周期已照此设定，请核对。',
    'The title “{{title}}” says how often it is filled; the period was set to that. Please check.',
  ],
  population: ['填报对象按表名认作{{population}}，请核对。', 'By its title the form asks about {{population}}; please check.'],
} as const satisfies Words
