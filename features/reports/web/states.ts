import type { Tone } from '../../../web/ui/Mark.tsx'
import type { CycleState, ReportState } from '../contract.ts'

export const reportTones: Record<ReportState, Tone> = {
  open: 'info',
  submitted: 'pending',
  passed_street: 'pending',
  passed_district: 'pending',
  locked: 'ok',
  returned: 'warn',
  superseded: 'neutral',
}

export const cycleTones: Record<CycleState, Tone> = {
  planned: 'neutral',
  open: 'info',
  held: 'danger',
  closed: 'ok',
  cancelled: 'neutral',
  withdrawn: 'neutral',
}
