import type { Tone } from '../../../web/ui/Mark.tsx'
import type { FormState, Verdict } from '../contract.ts'

export const formTones: Record<FormState, Tone> = { draft: 'info', applied: 'pending', admitted: 'jade', ended: 'neutral' }
export const verdictTones: Record<Verdict, Tone> = { held: 'ok', derivable: 'ok', differs: 'warn', new: 'info' }
