/** 准入决定 as an official document: what was asked, how the meeting decided, why, under which conditions, and since when. */
import { asFile, officialDocument, type Block } from '../../../foundation/documents.ts'
import { civilDay } from '../../../foundation/clock.ts'
import type { PrintFormat } from '../../../foundation/fields.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { dayIn } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { findVersion } from '../../items/queries/versions.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Application, Choice, Decision } from '../contract.ts'
import { officeOf } from '../rules/office.ts'
import { words } from '../words.ts'
import { findVisible } from './visible.ts'

const outcomes: Record<Choice, string> = {
  admit: '同意准入',
  admit_with_conditions: '附条件同意准入',
  return: '退回补正',
  refuse: '不予准入',
}

function bodyOf(title: string, { outcome, admissionNumber, tally, reasons }: Decision, conditions: readonly string[], valid: string): Block[] {
  const votes = `应到${tally.members}个单位，实到${tally.present}个；同意${tally.admit}票，附条件同意${tally.admitWithConditions}票，退回${tally.return}票，不同意${tally.refuse}票`
  const refused = outcome === 'return' || outcome === 'refuse'
  return [
    {
      kind: 'paragraph',
      text: `你单位申请的社区工作事项“${title}”，经联席会议审议表决（${votes}），决定${outcomes[outcome]}${admissionNumber ? `，编号${admissionNumber}` : ''}。`,
    },
    ...(reasons
      ? [
          { kind: 'heading' as const, level: 1 as const, text: '理由' },
          { kind: 'paragraph' as const, text: reasons },
        ]
      : []),
    ...(conditions.length > 0
      ? [
          { kind: 'heading' as const, level: 1 as const, text: '条件' },
          { kind: 'list' as const, items: conditions, numbered: true },
        ]
      : []),
    { kind: 'heading', level: 1, text: refused ? '办理' : '效力' },
    {
      kind: 'paragraph',
      text: refused
        ? '在准入之前，不得以任何形式将此事项交给社区。补正或者重新论证后可以再次申请。'
        : `${valid}事项按准入的内容、频次和范围下达，费随事转；超出部分须另行申请。`,
    },
  ]
}

/** The last decision on the application. Refuses one that nobody has decided yet. */
export async function printDecision(request: Request, { id, format }: { id: string; format: PrintFormat }): Promise<File> {
  const { db } = request
  const application: Application = await findVisible(request, id)
  const decision = await db.selectFrom('decisions').selectAll().where('applicationId', '=', id).orderBy('decidedAt', 'desc').limit(1).executeTakeFirst()
  if (!decision) throw refusal('NOT_DECIDED', words.notDecided)
  const conditions = await db.selectFrom('decisionConditions').select('body').where('applicationId', '=', id).orderBy('id').execute()
  const version = application.versionId ? await findVersion(db, application.versionId) : undefined
  const names = await organisationNames(db, [application.applicantOrganisationId])
  const areas = await areaNames(db, [application.authority])
  const office = officeOf(areas.get(application.authority) ?? '')
  const title = application.proposal.title ?? ''
  const valid = version?.validFrom ? `自${dayIn('zh', version.validFrom)}起施行${version.validTo ? `，至${dayIn('zh', version.validTo)}（不含）止` : ''}。` : ''
  const laidOut = officialDocument({
    kind: 'decision',
    issuer: office,
    ...(decision.admissionNumber && { number: decision.admissionNumber }),
    title: `关于“${title}”准入申请的决定`,
    addressee: names.get(application.applicantOrganisationId) ?? '',
    body: bodyOf(
      title,
      decision,
      conditions.map(({ body }) => body),
      valid,
    ),
    date: civilDay(decision.decidedAt),
    issuedAt: decision.decidedAt,
    printedBy: { name: office },
  })
  return asFile(laidOut, `${decision.admissionNumber ?? title}决定`, format)
}
