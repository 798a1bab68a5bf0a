/** The earliest day a community may be asked to be done by, as the regime promises it; the gate has the last word. */
import { addWorkingDays } from '../../../../foundation/calendar.ts'
import { Settings } from '../../../../foundation/settings.ts'

export const promisedWorkingDays = Settings.parse({}).taskNoticeWorkingDays

export function earliestDue(today: string): string {
  return addWorkingDays(today, promisedWorkingDays)
}
