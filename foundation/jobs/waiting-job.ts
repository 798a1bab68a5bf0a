/** A job as it is stored before anybody has started it. */
import { v7 as newId } from 'uuid'
import type { Actor } from '../actor.ts'
import { json } from '../database.ts'
import type { StoredActor } from './queue.ts'

export const storable = ({ permissions, ...actor }: Actor): StoredActor => ({ ...actor, permissions: [...permissions] })

type Waiting = { name: string; data: unknown; day: string | null; once: string | null; actor: Actor; fromAddress: string; askedAt: string; runAfter: string }

export function waitingJob({ data, actor, ...asked }: Waiting) {
  return {
    id: newId(),
    ...asked,
    data: json(data),
    state: 'waiting' as const,
    actor: json(storable(actor)),
    starts: 0,
    failures: 0,
    worker: null,
    lockedUntil: null,
    lastError: null,
    endedAt: null,
  }
}
