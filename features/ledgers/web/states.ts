import type { Tone } from '../../../web/ui/Mark.tsx'
import type { LedgerState } from '../contract.ts'

export const ledgerTones: Record<LedgerState, Tone> = { draft: 'info', in_force: 'jade', ended: 'neutral' }
