/** 统计法 第十七条: issuing body and validity (the approval number stands in the head); then the due day and the minutes the asked cells take. */
import { addDays } from '../../../../foundation/clock.ts'
import { useFormat } from '../../../../web/format.ts'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { useWords } from '../../../../web/words.ts'
import { words as shared } from '../words.ts'
import type { ReportWhole } from './whole.ts'
import { words } from './words.ts'

const changedIn = ({ cells }: ReportWhole) => Object.values(cells).filter(({ changedByCommunity }) => changedByCommunity).length

/** That it may be handed in as it is, is said only while it may, and not above cells that were changed or came back. */
export function leadOf(report: ReportWhole, asked: number): 'prefilled' | 'allHeld' | 'allDrawn' | 'someChanged' {
  if (asked > 0) return 'prefilled'
  if (changedIn(report) > 0) return 'someChanged'
  const cameBack = report.returns.some(({ resolvedAt }) => resolvedAt === null)
  return report.steps.includes('submit') && !cameBack ? 'allHeld' : 'allDrawn'
}

export function ReportFacts({ report }: { report: ReportWhole }) {
  const w = useWords(words)
  const s = useWords(shared)
  const format = useFormat()
  const fields = report.content.sections.flatMap((section) => section.fields)
  const asked = fields.filter(({ fill }) => fill === 'asked').length
  const held = fields.length - asked
  return (
    <>
      <Facts
        of={[
          { label: s('formCode'), value: report.formCode },
          { label: s('body'), value: report.organisationName },
          { label: s('validUntil'), value: report.validTo ? format.day(addDays(report.validTo, -1)) : s('noEnd') },
          { label: s('community'), value: report.communityName },
          { label: s('due'), value: format.day(report.dueOn) },
          { label: s('minutes'), value: format.minutes(report.minutes) },
        ]}
      />
      <p className="report-lead">{w(leadOf(report, asked), { held, asked, changed: changedIn(report) })}</p>
    </>
  )
}
