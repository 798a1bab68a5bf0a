/** 清理通知: an adopted list as an official document. In Chinese only, as official documents are. */
import { asFile, officialDocument, type Block, type OfficialDocument } from '../../../foundation/documents.ts'
import { startOfDay } from '../../../foundation/clock.ts'
import type { PrintFormat } from '../../../foundation/fields.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { dayIn, sayIn } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { citation } from '../../items/queries/versions.ts'
import { clauseStates } from '../../laws/queries.ts'
import type { Outcome } from '../contract.ts'
import type { DecisionLineRead, DecisionListRead } from '../contract/decisions.ts'
import { kindWords, words } from '../words.ts'
import { getDecisionList } from './lists.ts'

const parts: readonly { outcome: Outcome; heading: string }[] = [
  { outcome: 'keep', heading: '保留的项目' },
  { outcome: 'merge', heading: '合并的项目' },
  { outcome: 'cancel', heading: '取消的项目' },
]

const nameOf = ({ entry, outcome, intoTitle }: DecisionLineRead) => (outcome === 'merge' && intoTitle ? `${entry.title}（并入“${intoTitle}”）` : entry.title)

function table(lines: readonly DecisionLineRead[]): Block {
  return {
    kind: 'table',
    head: ['序号', '项目', '类别', '责任单位'],
    widths: [1, 5, 3, 4],
    rows: lines.map((line, index) => [
      String(index + 1),
      nameOf(line),
      sayIn('zh', kindWords[line.entry.kind]),
      line.entry.carriesOut ?? (line.entry.ownerName || '待明确'),
    ]),
  }
}

/** The clauses the list rests on, each once, as they are cited. */
async function basisOf({ db, today }: Request, lines: readonly DecisionLineRead[]): Promise<string> {
  const cited = new Map(
    lines.flatMap(({ reasons }) => reasons.flatMap(({ clause }) => (clause ? [[`${clause.sourceId} ${clause.article}`, clause] as const] : []))),
  )
  return (await clauseStates(db, [...cited.values()], today)).map(citation).join('、')
}

function closing({ carryOutBy }: DecisionListRead): Block[] {
  return [
    { kind: 'heading', level: 1, text: '有关要求' },
    {
      kind: 'paragraph',
      text: `取消和合并的项目，由责任单位于${dayIn('zh', carryOutBy)}前落实，并在平台登记落实情况。对外悬挂的牌子只保留党组织、居委会、工作站三块。`,
    },
    { kind: 'paragraph', text: '取消的项目不得变换名称重新开展，不得以会议、文件、工作群等方式要求社区继续办理。联席会议办公室将随机抽查，结果向社会公开。' },
  ]
}

async function noticeOf(request: Request, list: DecisionListRead): Promise<OfficialDocument> {
  const { decisionNumber, decidedOn } = list
  if (decisionNumber === null || decidedOn === null) throw refusal('NOT_DECIDED_YET', words.noticeAfterDecision)
  const lines = list.lines.filter(({ takenOut }) => !takenOut)
  const area = (await areaNames(request.db, [list.authority])).get(list.authority) ?? ''
  const issuer = `${area}社区工作事项准入联席会议办公室`
  return {
    kind: 'notice',
    issuer,
    number: decisionNumber,
    title: `关于${list.title}的通知`,
    addressee: '各有关单位',
    body: [
      { kind: 'paragraph', text: `依据${await basisOf(request, lines)}，经${area}社区工作事项准入联席会议审议通过，现将清理结果通知如下。` },
      ...parts.flatMap(({ outcome, heading }): Block[] => {
        const of = lines.filter((line) => line.outcome === outcome)
        return of.length === 0 ? [] : [{ kind: 'heading', level: 1, text: `${heading}（${of.length}项）` }, table(of)]
      }),
      ...closing(list),
    ],
    date: decidedOn,
    issuedAt: startOfDay(decidedOn),
    printedBy: { name: issuer },
  }
}

/** Refuses a list that has not been adopted. */
export async function downloadNotice(request: Request, { id, format }: { id: string; format: PrintFormat }): Promise<File> {
  const list = await getDecisionList(request, { id })
  const laidOut = officialDocument(await noticeOf(request, list))
  return asFile(laidOut, list.decisionNumber ?? list.title, format)
}
