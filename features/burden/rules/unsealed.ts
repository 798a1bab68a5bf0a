/** Why a day has no seal: five answers, so that nobody need take a day that is not due yet for one that was removed. */
export type Unsealed = 'before_all' | 'before_first' | 'due_soon' | 'today' | 'to_come'

/** @param first the first day on which anything was handed down; undefined: nothing ever was */
export function whyUnsealed(day: string, { today, first }: { today: string; first: string | undefined }): Unsealed {
  if (day > today) return 'to_come'
  if (day === today) return 'today'
  if (first === undefined) return 'before_all'
  return day < first ? 'before_first' : 'due_soon'
}

/** Sealed when the next day was over already: nobody may say then that its seal was published the morning after. */
export function sealedLate({ day, sealedOn }: { day: string; sealedOn: string }): boolean {
  return Date.parse(sealedOn) - Date.parse(day) > 86_400_000
}
