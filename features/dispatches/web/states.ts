/** How the state of a task looks, wherever it stands. */
import type { Tone } from '../../../web/ui/Mark.tsx'
import type { TaskState } from '../contract.ts'

export const stateTones: Record<TaskState, Tone> = {
  sent: 'pending',
  accepted: 'info',
  completed: 'ok',
  refused: 'danger',
  withdrawn: 'neutral',
}

/** The order in which work goes on; that of the segments of a bar. */
export const stateOrder: readonly TaskState[] = ['completed', 'accepted', 'sent', 'refused', 'withdrawn']
