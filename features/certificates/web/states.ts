import type { Tone } from '../../../web/ui/Mark.tsx'
import type { RequestState } from '../contract/requests.ts'

export const stateTones: Record<RequestState, Tone> = {
  asked: 'info',
  evidence_collected: 'jade',
  issued: 'ok',
  refused: 'danger',
  withdrawn: 'neutral',
}
