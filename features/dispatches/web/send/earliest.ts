/** The earliest day a community may be asked to be done by, as the regime promises it; the gate has the last word. */
import { addWorkingDays } from '../../../../foundation/calendar.ts'
import { useRegime } from '../../../../web/regime.ts'
import { useSession } from '../../../../web/session.ts'

export function useEarliestDue(): { earliest: string; promised: number } {
  const { today } = useSession()
  const { taskNoticeWorkingDays } = useRegime()
  return { earliest: addWorkingDays(today, taskNoticeWorkingDays), promised: taskNoticeWorkingDays }
}
