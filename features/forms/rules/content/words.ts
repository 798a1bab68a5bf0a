import type { Words } from '../../../../foundation/words.ts'

export const contentWords = {
  twiceField: ['指标编号 {{id}} 用了两次。', 'The field {{id}} stands in the form twice.'],
  twiceSection: ['栏目编号 {{id}} 用了两次。', 'The section {{id}} stands in the form twice.'],
  twiceRule: ['审核关系 {{id}} 用了两次。', 'The rule {{id}} stands in the form twice.'],
  populationMissing: ['“{{title}}”按人（户）逐行填报，请先说明填报对象。', '“{{title}}” asks row by row; say first of whom or what.'],
  unknownTag: ['没有代码为“{{key}}”的人群标签。', 'There is no group “{{key}}”.'],
  unknownElement: ['没有在用的数据元“{{key}}”。', 'No data element “{{key}}” is in force.'],
  unknownCodeList: ['没有代码表“{{key}}”。', 'There is no code list “{{key}}”.'],
  codesMissing: ['“{{label}}”是选择项，请选代码表或列出选项。', '“{{label}}” is a choice; name a code list or its choices.'],
  drawnWithoutMapping: [
    '“{{label}}”要从台账取数，请先确认它对应哪个数据元。',
    '“{{label}}” is to be drawn from the ledgers; confirm first which data element it means.',
  ],
  figureOfRow: [
    '“{{label}}”在明细表里，只能逐行取值，不能统计。',
    '“{{label}}” stands in a table of rows; it takes the value of the row and cannot be counted up.',
  ],
  formulaMissing: ['“{{label}}”是计算项，请写出公式。', '“{{label}}” is calculated; write its formula.'],
  formulaOnly: ['“{{label}}”写了公式，就不能再让社区填写或从台账取数。', '“{{label}}” has a formula and so is neither asked nor drawn.'],
  formulaWrong: ['“{{label}}”的公式：{{fault}}', 'Formula of “{{label}}”: {{fault}}'],
  ruleWrong: ['审核关系 {{id}}：{{fault}}', 'Rule {{id}}: {{fault}}'],
  ruleSaysNothing: ['审核关系 {{id}} 应当是能判断成立与否的比较，例如 f1 >= f2。', 'Rule {{id}} must be something that holds or not, like f1 >= f2.'],
  unknownField: ['公式里的 {{id}} 不在这张表里。', '{{id}} in the formula is not in this form.'],
  bareColumn: ['{{id}} 在明细表里有许多行，请用 sum、count、average、min 或 max 汇总。', '{{id}} has many rows; use sum, count, average, min or max of it.'],
  circle: ['这些计算项互相引用，无法算出：{{circle}}。', 'These calculations go round in a circle: {{circle}}.'],
  conditionLater: ['“{{label}}”的填写条件只能引用排在它前面的指标。', 'The condition of “{{label}}” may only look at a field that stands before it.'],
  conditionOfRows: ['“{{label}}”的填写条件引用了另一张明细表的列。', 'The condition of “{{label}}” looks at a column of another table.'],
  sensitive: [
    '“{{label}}”是敏感个人信息（数据元“{{element}}”），还没有写明处理目的和法律依据，不能提交。',
    '“{{label}}” is sensitive personal information (data element “{{element}}”) without purpose or legal basis, so the form cannot go on.',
  ],
  sensitiveUnknown: [
    '“{{label}}”要身份证件号码，请先确认它对应哪个数据元：敏感个人信息须有处理目的和法律依据。',
    '“{{label}}” asks an identity number. Confirm the data element it means: sensitive personal information needs a purpose and a legal basis.',
  ],
  noFields: ['表里还没有指标。', 'The form has no field yet.'],
  noAreas: ['请选择填报范围。', 'Choose the areas that fill it in.'],
  noPurpose: ['请写明制发这张表的目的。', 'Say what the form is for.'],
  noClause: ['请写明制发依据的法规条文。', 'Name the clause the form rests on.'],
} as const satisfies Words
