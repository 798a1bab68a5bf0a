import type { Pair, Words } from '../../../foundation/words.ts'
import type { FieldFinding, FieldKind, FormState, Measure, Verdict } from '../contract.ts'

export const formStateWords: Record<FormState, Pair> = {
  draft: ['设计中', 'Being designed'],
  applied: ['准入申请中', 'Before the joint meeting'],
  admitted: ['已准入', 'Admitted'],
  ended: ['已停用', 'Ended'],
}

export const verdictWords: Record<Verdict, Pair> = {
  held: ['台账已有', 'Held'],
  derivable: ['可推算', 'Derivable'],
  differs: ['有，但口径不同', 'Held otherwise'],
  new: ['新增', 'New'],
}

/** Held as asked, only not everywhere or not freshly: no other unit or grain. */
export const shortWords: Record<NonNullable<FieldFinding['short']>, Pair> = {
  communities: ['部分社区有', 'Held in part'],
  fresh: ['有，但该更新了', 'Held, not fresh'],
}

export const kindWords: Record<FieldKind, Pair> = {
  text: ['文字', 'Text'],
  integer: ['整数', 'Whole number'],
  number: ['数', 'Number'],
  money: ['金额', 'Amount of money'],
  boolean: ['是/否', 'Yes / no'],
  day: ['日期', 'Date'],
  code: ['选项', 'Choice'],
  id_number: ['身份证号', 'ID number'],
  phone: ['电话', 'Phone'],
  address: ['地址', 'Address'],
  file: ['附件', 'File'],
}

export const measureWords: Record<Measure, Pair> = {
  value: ['取这一项的值', 'the value itself'],
  count: ['数有多少个', 'how many'],
  sum: ['加总', 'the sum'],
  average: ['取平均', 'the average'],
  share: ['占比', 'the share'],
}

export const periodWords: Record<string, Pair> = {
  once: ['一次性', 'once'],
  day: ['每日', 'daily'],
  week: ['每周', 'weekly'],
  month: ['每月', 'monthly'],
  quarter: ['每季度', 'quarterly'],
  half_year: ['每半年', 'half-yearly'],
  year: ['每年', 'yearly'],
}

export const words = {
  forms: ['报表', 'Forms'],
  form: ['报表内容', 'Form'],
  lead: [
    '要社区填的每一张报表都在这里。设计时系统会先告诉您：哪些台账里已经有，不用再问。',
    'Every form communities are asked to fill. While you design, you see what the ledgers hold already and need not be asked.',
  ],
  newForm: ['新建报表', 'New form'],
  newTitle: ['报表名称', 'Title of the form'],
  start: ['开始设计', 'Start'],
  search: ['名称或准入编号', 'Title or admission number'],
  mine: ['只看本单位的', 'Only my organisation’s'],
  state: ['状态', 'State'],
  all: ['全部', 'All'],
  title: ['名称', 'Title'],
  body: ['制发单位', 'Issuing body'],
  formCode: ['表号', 'Form number'],
  number: ['准入编号', 'Admission number'],
  period: ['报送周期', 'Period'],
  fields: ['栏目', 'Fields'],
  fieldsOf: ['{{n}} 项，其中要社区填 {{asked}} 项', '{{n}}, of which {{asked}} are asked'],
  minutes: ['每次用时', 'Minutes each time'],
  validity: ['有效期', 'Validity'],
  noForms: ['还没有报表', 'No forms yet'],
  noFormsHow: [
    '新建一张报表，或上传现有的 Excel 表样。设计时就能看到哪些内容不必再问社区。',
    'Start one, or upload your Excel template; you see at once what need not be asked.',
  ],
  versions: ['各版本', 'Versions'],
  versionOf: ['第 {{n}} 版', 'Version {{n}}'],
  apply: ['生成准入申请', 'Begin an application'],
  applyHelp: [
    '“生成准入申请”会打开一份草稿，这时还没有提交。台账已有的栏目要改为“从台账取”，否则申请在提交时会被拦下。申请由联席会议审定。',
    'This opens a draft application; nothing is submitted yet. Fields that are held must be drawn from the ledgers before the application can be submitted. The joint meeting decides.',
  ],
  nextVersion: ['修改：起草下一版', 'Change it: draft the next version'],
  seeRollUp: ['看汇总', 'See the roll-up'],
  template: ['表样', 'Template'],
  downloadTemplate: ['下载表样', 'Download the template'],
  frozen: ['正在准入申请中，内容暂不能改。', 'An application is open; the form cannot be changed meanwhile.'],
  end: ['停用', 'End this form'],
  endOn: ['从哪天起停用', 'Ends on'],
  because: ['原因', 'Reason'],
  ended: ['已停用。', 'Ended.'],
  savedAll: ['已保存', 'Saved'],
  saving: ['正在保存…', 'Saving…'],
  notSaved: ['还没有保存，见提示', 'Not saved yet; see the note'],
} as const satisfies Words
