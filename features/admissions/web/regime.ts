/** The regime's numbers as the form explains them; the server's pre-check knows them as they are set and has the last word. */
import { Settings } from '../../../foundation/settings.ts'

export const { noticeWorkingDays, validityYears, commentWorkingDays, emergencyDays, regulariseWorkingDays } = Settings.parse({})
