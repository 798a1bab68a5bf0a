/** 统计法 第十七条: issuing body and validity (the approval number stands in the head); then the due day and the minutes the asked cells take. */
import { addDays } from '../../../../foundation/clock.ts'
import { useFormat } from '../../../../web/format.ts'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { useWords } from '../../../../web/words.ts'
import { words as shared } from '../words.ts'
import type { ReportWhole } from './whole.ts'
import { words } from './words.ts'

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
      <p className="report-lead">{asked === 0 ? w('allHeld', { held }) : w('prefilled', { held, asked })}</p>
    </>
  )
}
