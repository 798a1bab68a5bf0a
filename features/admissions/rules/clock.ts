/** The decision clock: working days run from submission, stand still while the application is returned. */
import { addWorkingDays, workingDaysBetween } from '../../../foundation/calendar.ts'

export type DecisionClock = { clockUsed: number; clockRunningSince: string | null }

/** On submission, and again when a returned application comes back: counting begins with the working day after. */
export function startClock({ clockUsed }: DecisionClock, today: string): DecisionClock {
  return { clockUsed, clockRunningSince: today }
}

/** On return: what has run so far is kept. */
export function pauseClock({ clockUsed, clockRunningSince }: DecisionClock, today: string): DecisionClock {
  return { clockUsed: clockUsed + (clockRunningSince ? workingDaysBetween(clockRunningSince, today) : 0), clockRunningSince: null }
}

/** Last day for the decision; null while the clock stands still. Past its end the day on which it ended is given. */
export function decideBy({ clockUsed, clockRunningSince }: DecisionClock, allowed: number): string | null {
  return clockRunningSince === null ? null : addWorkingDays(clockRunningSince, allowed - clockUsed)
}

/** Working days left until and including the last day; negative when it has passed; null while the clock stands still. */
export function workingDaysLeft(clock: DecisionClock, allowed: number, today: string): number | null {
  const last = decideBy(clock, allowed)
  if (last === null) return null
  return last >= today ? workingDaysBetween(today, last) : -workingDaysBetween(last, today)
}
