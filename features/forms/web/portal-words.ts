import type { Words } from '../../../foundation/words.ts'

export const portalWords = {
  forms: ['已准入报表', 'Admitted forms'],
  form: ['报表', 'Form'],
  lead: [
    '要社区填的报表都应在这里：有编号、有制发单位、有有效期。没有列出的报表，社区可以不填。',
    'Every form communities are asked to fill should stand here, with number, issuing body and validity. What is not listed need not be filled in.',
  ],
  search: ['名称或编号', 'Title or number'],
  find: ['查找', 'Find'],
  none: ['没有找到', 'Nothing found'],
  noneHow: ['换个写法再试试。', 'Try another wording.'],
  facts: ['{{number}} · {{body}} · {{period}}', '{{number}} · {{body}} · {{period}}'],
  fieldsOf: ['共 {{n}} 项，要社区填 {{asked}} 项，其余从台账取', '{{n}} fields; {{asked}} are asked of communities, the rest comes from ledgers'],
  validity: ['有效期', 'Validity'],
  formCode: ['表号', 'Form number'],
  number: ['准入编号', 'Admission number'],
  body: ['制发单位', 'Issuing body'],
  minutes: ['每次用时', 'Minutes each time'],
  asked: ['社区填', 'asked'],
  drawn: ['从台账取', 'drawn'],
  calculated: ['自动算', 'calculated'],
  field: ['栏目', 'Field'],
  how: ['怎么来', 'How it is filled'],
  earlier: ['上一页', 'Previous'],
  later: ['下一页', 'Next'],
  from: ['{{day}}起', 'from {{day}}'],
} as const satisfies Words
