import type { Words } from '../../foundation/words.ts'

export const words = {
  subject: ['这条记录', 'record'],
  ledger: ['这本台账', 'ledger'],
  relation: ['这条关系', 'relation'],
  unknownElement: ['没有“{{element}}”这个数据元，或您看不到它。', 'There is no data element “{{element}}”, or you may not see it.'],
  notSearchable: [
    '“{{element}}”是敏感个人信息，加密保存，只能按是否有值筛选，不能按内容筛选或排序。',
    '“{{element}}” is sensitive and kept encrypted: rows can be filtered by whether it is there, not by what it says.',
  ],
  notYours: ['这本台账由其他单位定义，只有定义单位可以修改。', 'Another organisation defined this ledger, and only it changes it.'],
  mayNotWrite: [
    '台账内容由社区和街道填写。您可以查看；如发现错误，请对这一项提出异议。',
    'Communities and streets fill ledgers. You may look; where a value is wrong, dispute it.',
  ],
  notInForceElement: ['“{{element}}”尚未生效，不能作为台账的一列。', '“{{element}}” is not in force and cannot be a column.'],
  otherKind: ['“{{element}}”说的不是这类对象，不能作为这本台账的一列。', '“{{element}}” is about another kind of subject and cannot be a column here.'],
  twice: ['“{{element}}”出现了两次，请留下一列。', '“{{element}}” stands there twice; keep one column.'],
  unknownTag: ['没有“{{tag}}”这个标签，或它不适用于这类对象。', 'There is no tag “{{tag}}” for this kind of subject.'],
  outsideArea: ['所选地区不在您的工作范围内。', 'This area lies outside the one you work in.'],
  unknownArea: ['没有代码为 {{code}} 的社区。', 'There is no community with the code {{code}}.'],
  unknownClause: ['法规库中没有“{{article}}”这一条，请先在法规库中登记。', 'The laws on record hold no clause “{{article}}”; enter it there first.'],
  draftFaulty: ['台账定义有 {{n}} 处需要修改，没有保存。', 'The definition needs {{n}} corrections and was not saved.'],
  basisMissing: [
    '敏感个人信息“{{elements}}”没有现行有效的法律依据，台账不能启用。请为这些列填写依据条款，或去掉它们。',
    'No clause in force covers the sensitive columns {{elements}}. Name the clause, or leave the columns out; until then the ledger does not come into force.',
  ],
  admissionMissing: [
    '部门台账要社区填写，须先通过准入。请填写准入编号后再启用。',
    'Communities would fill this ledger, so it needs to be admitted first. Enter the admission number, then put it into force.',
  ],
  notADraft: ['只有草稿可以启用；这本台账现在是“{{state}}”。', 'Only a draft is put into force; this ledger is {{state}}.'],
  alreadyEnded: ['这本台账已经停用。', 'This ledger has ended already.'],
  cannotChangeKind: ['已启用的台账不能改变对象类型，请另建一本。', 'The kind of subject of a ledger in force does not change; define another ledger.'],
  notAColumn: ['“{{element}}”不是这本台账的一列。', '“{{element}}” is not a column of this ledger.'],
  calculated: [
    '“{{element}}”由“{{ground}}”每天算出，不用填写；不对时请改“{{ground}}”。',
    '“{{element}}” follows from “{{ground}}” every day and is not typed; where it is wrong, correct “{{ground}}”.',
  ],
  required: ['“{{element}}”必须填写。', '“{{element}}” has to be filled in.'],
  rowTwice: ['同一条记录在这次保存中出现了两次，请合并后再保存。', 'The same record stands twice in what you save; bring it together first.'],
  notHere: ['没有找到这条记录，可能已被合并或撤销，或不在您的范围内。', 'The record was not found: merged, withdrawn, or outside your area.'],
  changedMeanwhile: [
    '{{who}}已于{{when}}修改了这条记录（{{what}}）。您填写的内容仍在屏幕上；核对后再保存一次，就以您填的为准。',
    '{{who}} changed this record at {{when}} ({{what}}). What you wrote is still on your screen; look again, and saving once more puts yours on top.',
  ],
  somethingElse: ['其他内容', 'something else'],
  desk: ['手工填写', 'entered by hand'],
  endedBy: ['登记终止', 'end recorded'],
  sameSubject: ['一条记录不能与自己建立关系。', 'A record cannot be related to itself.'],
  relatedAlready: ['这两条记录之间已有这种关系。', 'These two are related in this way already.'],
  datesOutOfOrder: ['终止日期早于开始日期，请检查。', 'The end lies before the beginning; check the dates.'],
  notInTheFuture: ['日期不能晚于今天。', 'The day cannot lie in the future.'],
} as const satisfies Words

export const stateWords = {
  draft: ['草稿', 'a draft'],
  in_force: ['启用', 'in force'],
  ended: ['停用', 'ended'],
} as const satisfies Words

export const exportColumnWords = { community: ['社区', 'Community'] } as const satisfies Words
