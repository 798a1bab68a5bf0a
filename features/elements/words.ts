import type { Pair, Words } from '../../foundation/words.ts'
import type { ElementState, ElementType, Sensitivity, SubjectKind } from './contract.ts'

export const kindWords: Record<SubjectKind, Pair> = {
  person: ['人员', 'Person'],
  household: ['家庭户', 'Household'],
  dwelling: ['房屋', 'Dwelling'],
  building: ['楼栋', 'Building'],
  organisation: ['单位', 'Organisation'],
  place: ['场所', 'Place'],
  event: ['事件', 'Event'],
}

export const typeWords: Record<ElementType, Pair> = {
  text: ['文字', 'Text'],
  integer: ['整数', 'Whole number'],
  number: ['数', 'Number'],
  money: ['金额', 'Money'],
  boolean: ['是或否', 'Yes or no'],
  day: ['日期', 'Date'],
  instant: ['时间', 'Time'],
  code: ['代码', 'Code'],
  id_number: ['身份证号', 'ID number'],
  credit_code: ['统一社会信用代码', 'Credit code'],
  phone: ['电话', 'Phone number'],
  bank_account: ['银行账号', 'Bank account'],
  address: ['地址', 'Address'],
  area: ['区划', 'Area'],
  file: ['文件', 'File'],
}

export const sensitivityWords: Record<Sensitivity, Pair> = {
  none: ['一般信息', 'Not personal'],
  personal: ['个人信息', 'Personal'],
  sensitive: ['敏感个人信息', 'Sensitive personal'],
}

export const stateWords: Record<ElementState, Pair> = {
  draft: ['草案', 'Draft'],
  in_force: ['在用', 'In force'],
  superseded: ['已被取代', 'Superseded'],
}

export const words = {
  element: ['这个数据元', 'data element'],
  codeListMissing: ['代码类型要选一个代码表。', 'A code needs a code list.'],
  codeListNeedless: ['只有代码类型才有代码表。', 'Only a code has a code list.'],
  codeListUnknown: ['没有这个代码表，请从列表中选择。', 'There is no such code list; choose one from the list.'],
  precisionNeedless: ['只有“数”才定小数位数。', 'Only a number has decimals.'],
  moneyUnit: [
    '金额的单位写元、千元、万元、百万元或亿元，可加“/月”。',
    'The unit of money is “元”, “千元”, “万元”, “百万元” or “亿元”, with “/月” where it is monthly.',
  ],
  dayGrain: ['日期只精确到日、月或年。', 'A date is known to the day, month or year.'],
  lookupNeedless: ['只有号码和文字可以用来查重。', 'Only numbers and text can be looked up.'],
  purposeMissing: ['敏感个人信息要写明用途。', 'Sensitive personal information needs a purpose.'],
  basisMissing: ['敏感个人信息要有至少一条依据。', 'Sensitive personal information needs at least one clause as its basis.'],
  clauseNotInForce: ['《{{title}}》{{article}}今天不是有效条款，请换用现行依据。', '{{title}} {{article}} is not in force today; cite what is.'],
  clauseUnknown: [
    '法规库里没有“{{source}} {{article}}”，请先录入或改选。',
    'There is no clause “{{source}} {{article}}” on record; enter it first or choose another.',
  ],
  notValid: ['这个数据元有 {{n}} 处需要改：{{first}}', '{{n}} things to mend in this data element: {{first}}'],
  notReady: [
    '“{{name}}”还不能启用：{{first}}（个人信息保护法第六条、第二十八条）',
    '“{{name}}” cannot come into force yet: {{first}} (Personal Information Protection Law, articles 6 and 28)',
  ],
  keyTaken: ['短名“{{key}}”已经用于“{{name}}”，请换一个。', 'The short name “{{key}}” is taken by “{{name}}”; choose another.'],
  alreadyThere: [
    '“{{label}}”已经有了：它就是“{{name}}”（{{key}}）。请直接使用，不必另设。',
    '“{{label}}” is there already: it is “{{name}}” ({{key}}). Use that one; no other is needed.',
  ],
  labelTaken: [
    '“{{label}}”已经是“{{name}}”（{{key}}）的叫法，同类对象里一个叫法只指一个数据元。',
    '“{{label}}” already means “{{name}}” ({{key}}); among one kind of subject a label means one element.',
  ],
  synonymThere: ['这个叫法在“{{seenIn}}”里已经记过。', 'This name is already recorded as seen in “{{seenIn}}”.'],
  meaningFixed: [
    '“{{name}}”已在用，含义不能再改（{{fields}}）。需要不同的含义时，请另提一个数据元，再用它取代旧的。',
    '“{{name}}” is in force and keeps its meaning ({{fields}}). For another meaning, propose a new element and let it supersede this one.',
  ],
  notDraft: ['“{{name}}”现在是{{state}}，只有草案可以启用。', '“{{name}}” is {{state}} now; only a draft can be put into force.'],
  notInForce: ['“{{name}}”现在是{{state}}，只有在用的数据元可以被取代。', '“{{name}}” is {{state}} now; only an element in force can be superseded.'],
  superseded: ['“{{name}}”已由“{{successor}}”取代，不再修改。', '“{{name}}” was superseded by “{{successor}}” and is no longer changed.'],
  successorItself: ['一个数据元不能取代它自己。', 'An element cannot supersede itself.'],
  successorUnfit: [
    '“{{successor}}”不能接替：接替的数据元必须在用，并且说的是同一类对象。',
    '“{{successor}}” cannot take its place: a successor is in force and about the same kind of subject.',
  ],
  successorUnknown: ['没有短名为“{{key}}”的数据元。', 'There is no element “{{key}}”.'],
  notYours: ['“{{name}}”由{{owner}}负责，请联系对方或清单管理员修改。', '{{owner}} answers for “{{name}}”; ask them or the list steward to change it.'],
  nobody: ['尚未确定的部门', 'a department not yet named'],
} as const satisfies Words

/** What a field is called, for sentences about fields. */
export const fieldWords: Readonly<Record<string, Pair>> = {
  name: ['名称', 'name'],
  subjectKind: ['对象', 'kind of subject'],
  property: ['属性', 'property'],
  definition: ['定义', 'definition'],
  type: ['类型', 'type'],
  unit: ['单位', 'unit'],
  precision: ['小数位数', 'decimals'],
  codeList: ['代码表', 'code list'],
  granularity: ['粒度', 'granularity'],
  sensitivity: ['敏感程度', 'sensitivity'],
  lookup: ['查重', 'look-up'],
  standard: ['标准', 'standard'],
}
