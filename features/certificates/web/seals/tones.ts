import type { Tone } from '../../../../web/ui/Mark.tsx'
import type { CertificateState } from '../../contract/issuing.ts'
import type { SealUseState } from '../../contract/seals.ts'

export const useTones: Record<SealUseState, Tone> = { asked: 'pending', approved: 'info', declined: 'danger', withdrawn: 'neutral', sealed: 'ok' }
export const certificateTones: Record<CertificateState, Tone> = { issued: 'ok', revoked: 'danger', superseded: 'warn' }
