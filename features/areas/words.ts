import type { Pair, Words } from '../../foundation/words.ts'
import type { AreaLevel, ChangeKind, CommunityType, Zone } from './contract.ts'
import type { ChangeFault } from './rules/change.ts'

export const levelWords: Record<AreaLevel, Pair> = {
  city: ['市', 'City'],
  district: ['区', 'District'],
  street: ['街道（乡镇）', 'Street or town'],
  community: ['社区', 'Community'],
  village: ['村', 'Village'],
  quasi_community: ['类似居委会', 'Quasi-community'],
}

export const zoneWords: Record<Zone, Pair> = {
  core: ['首都功能核心区', 'Core functional zone'],
  expansion: ['城市功能拓展区', 'Functional expansion zone'],
  newdev: ['城市发展新区', 'New development zone'],
  eco: ['生态涵养发展区', 'Ecological conservation zone'],
}

export const communityTypeWords: Record<CommunityType, Pair> = {
  pingfang: ['平房区', 'Single-storey housing'],
  shangpin: ['商品房区', 'Commercial housing'],
  huiqian: ['回迁房区', 'Resettlement housing'],
  baozhang: ['保障房区', 'Subsidised housing'],
  danwei: ['老旧楼房（单位房、房改房）', 'Older work-unit housing'],
  hunhe: ['混合型', 'Mixed housing'],
  nongcun: ['村、村改居', 'Village, or village turned community'],
}

export const changeKindWords: Record<ChangeKind, Pair> = {
  split: ['拆分', 'Split'],
  merge: ['合并', 'Merger'],
  rename: ['更名', 'Renaming'],
  transfer: ['划转', 'Transfer'],
  abolish: ['撤销', 'Abolition'],
  establish: ['设立', 'Establishment'],
}

export const words = {
  area: ['这个区划单位', 'unit'],
  onlyCommunities: ['只有社区、村才有档案；请选择其下的社区。', 'Only communities and villages have a profile; choose one below this unit.'],
  pointHalf: ['经度和纬度要么都填，要么都不填。', 'Give both longitude and latitude, or neither.'],
  changeRefused: ['这项区划变更还不能登记：{{first}}', 'This change cannot be recorded yet: {{first}}'],
  fileFaulty: [
    '文件中有 {{n}} 处需要修改，没有导入任何一行。第 {{line}} 行：{{first}}',
    'The file has {{n}} faults; no row was imported. Line {{line}}: {{first}}',
  ],
  nothingToImport: ['文件与现有区划完全一致，没有需要导入的内容。', 'The file says what is already stored; there is nothing to import.'],
} as const satisfies Words

export const changeFaultWords: Record<ChangeFault['code'], Pair> = {
  WRONG_COUNT: [
    '变更前后的单位数量与变更类型不符（拆分为一变多，合并为多变一，更名、划转为一对一，撤销只有变更前，设立只有变更后）。',
    'The number of old and new units does not fit: a split makes several of one, a merger one of several, a renaming or transfer one of one; an abolition has only old units, an establishment only new ones.',
  ],
  UNKNOWN_UNIT: ['没有代码为 {{unit}} 的单位，请核对后重选。', 'There is no unit with code {{unit}}; check and choose again.'],
  ENDED_ALREADY: ['{{unit}} 已经撤销，不能再变更。', '{{unit}} has already ended and cannot change again.'],
  SAME_CODE_TWICE: ['代码 {{unit}} 填了两次，请删去一个。', 'Code {{unit}} is there twice; remove one.'],
  CODE_TAKEN: ['代码 {{unit}} 已被使用（含已撤销的单位），请换一个代码。', 'Code {{unit}} is in use, or was before; choose another.'],
  BEFORE_ITS_BEGINNING: ['生效日期须晚于 {{unit}} 的设立日期{{day}}。', 'The effective date must be later than {{day}}, when {{unit}} began.'],
  BEFORE_LAST_CHANGE: ['{{unit}} 在{{day}}已有一次变更，生效日期须晚于这一天。', '{{unit}} already changed on {{day}}; the effective date must be later.'],
  UNITS_BELOW: ['{{unit}} 之下还有 {{count}} 个单位，请先划转或撤销它们。', '{{count}} units below {{unit}} still stand; transfer or abolish them first.'],
  PARENT_MISSING: ['请说明新单位属于哪一个上级单位。', 'Say to which parent the new units belong.'],
  PARENT_UNKNOWN: ['没有代码为 {{unit}} 的上级单位。', 'There is no parent unit with code {{unit}}.'],
  PARENT_NOT_STANDING: [
    '上级单位 {{unit}} 在生效日期不存在，请先设立它或换一个日期。',
    'The parent {{unit}} does not stand on the effective date; establish it first, or choose another date.',
  ],
  OUTSIDE_PARENT: [
    '代码 {{unit}} 不在上级 {{parent}} 的代码之下，请换成以上级代码开头的代码。',
    'Code {{unit}} does not lie under its parent {{parent}}; it must begin with the parent’s digits.',
  ],
  LEVEL_DOES_NOT_FIT: ['代码 {{unit}} 的级别与上级或代码位数不符。', 'The level of {{unit}} fits neither its parent nor the length of its code.'],
  NOTHING_CHANGES: ['{{unit}} 的名称没有变化。', 'The name of {{unit}} stays the same.'],
  LEVELS_DIFFER: ['变更前的单位必须是同一级别。', 'The old units must all be of one level.'],
}

export const fileWords = {
  empty: ['文件是空的。第一行应为列名：code,name,level,parentCode。', 'The file is empty. The first line names the columns: code,name,level,parentCode.'],
  headerMissing: ['第一行缺少列名 {{columns}}，请照样表补上。', 'The first line lacks the columns {{columns}}; add them as in the example.'],
  notUtf8: ['文件里有无法识别的字符，请另存为 UTF-8 编码后再上传。', 'Some characters cannot be read. Save the file as UTF-8 and try again.'],
  brokenQuotes: ['这一行的引号没有成对，请补全或删去引号。', 'The quotation marks on this line are not in pairs; complete or remove them.'],
  wrongColumnCount: [
    '这一行有 {{n}} 列，应为 {{expected}} 列，请检查多余或缺少的逗号。',
    'This line has {{n}} columns instead of {{expected}}; look for a missing or extra comma.',
  ],
  badCode: ['代码“{{code}}”应为 12 位数字。', 'The code “{{code}}” should be 12 digits.'],
  duplicateCode: ['代码 {{code}} 与第 {{line}} 行重复，请保留一行。', 'Code {{code}} is already on line {{line}}; keep one of them.'],
  nameEmpty: ['名称不能为空，请填写单位名称。', 'The name is empty; write the unit’s name.'],
  nameTooLong: ['名称不能超过 100 个字。', 'The name may have at most 100 characters.'],
  unknownLevel: [
    '级别“{{level}}”不认识，应为 district、subdistrict、community、village 或 quasi-community。',
    'The level “{{level}}” is not known; use district, subdistrict, community, village or quasi-community.',
  ],
  levelAgainstCode: ['级别 {{level}} 与代码 {{code}} 的位数不符。', 'Level {{level}} does not fit the shape of code {{code}}.'],
  unknownParent: ['上级代码“{{parent}}”既不在系统中，也不在本文件中。', 'The parent “{{parent}}” is neither stored nor in this file.'],
  parentLevel: ['上级 {{parent}} 不是紧邻的上一级。', 'The parent {{parent}} is not of the level directly above.'],
  parentEnded: ['上级 {{parent}} 已经撤销。', 'The parent {{parent}} has ended.'],
  outsideParent: ['代码 {{code}} 不在上级 {{parent}} 的代码之下。', 'Code {{code}} does not lie under its parent {{parent}}.'],
  urbanRural: [
    '城乡分类代码“{{value}}”不在 111、112、121、122、123、210、220 之中。',
    'The urban-rural code “{{value}}” is none of 111, 112, 121, 122, 123, 210, 220.',
  ],
  vintage: ['年份“{{value}}”应为四位数字，如 2026。', 'The year “{{value}}” should be four digits, like 2026.'],
  listedIn2020: ['listedIn2020 只能填 1、0 或留空，现为“{{value}}”。', 'listedIn2020 is 1, 0 or empty, not “{{value}}”.'],
  ended: ['{{code}} 已于{{day}}撤销，不能再导入。', '{{code}} ended on {{day}} and cannot be imported again.'],
  changedLater: ['{{code}} 在{{day}}已有变更，新名称的生效日期须晚于这一天。', '{{code}} changed on {{day}}; a new name must take effect later.'],
  movedByFile: [
    '{{code}} 的级别或上级与系统中不同；改变归属请用“登记区划变更”。',
    '{{code}} has another level or parent in the system; record a change to move it.',
  ],
} as const satisfies Words
