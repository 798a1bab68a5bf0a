/** 有效期与提前量. Validity is half open: [from, until). */
import { addWorkingDays, workingDaysBetween } from '../../../foundation/calendar.ts'
import { addYears } from '../../../foundation/clock.ts'
import { dateWords as said } from '../finding-words.ts'
import { finding, type Check } from './finding.ts'
import { law } from './law.ts'

export const checkDates: Check = ({ today, settings }, { proposal: { validFrom, validTo } }) => {
  const found = []
  if (!validFrom || !validTo)
    found.push(
      finding('VALIDITY_MISSING', said.validityMissing, {
        field: validFrom ? 'validTo' : 'validFrom',
        severity: 'blocks',
        clause: law.lists,
      }),
    )
  if (validFrom && validTo) {
    const latest = addYears(validFrom, settings.validityYears)
    if (validTo <= validFrom) found.push(finding('DATES_OUT_OF_ORDER', said.datesOutOfOrder, { field: 'validTo', severity: 'blocks' }))
    if (validTo > latest)
      found.push(
        finding('VALIDITY_TOO_LONG', said.validityTooLong, {
          field: 'validTo',
          severity: 'blocks',
          clause: law.lists,
          values: { years: settings.validityYears, latest },
        }),
      )
  }
  if (validFrom) {
    const days = workingDaysBetween(today, validFrom)
    const needed = settings.noticeWorkingDays
    if (days < needed)
      found.push(
        finding('NOTICE_TOO_SHORT', said.noticeTooShort, {
          field: 'validFrom',
          severity: 'blocks',
          clause: law.notice,
          values: { days, needed, earliest: addWorkingDays(today, needed) },
        }),
      )
  }
  return found
}
