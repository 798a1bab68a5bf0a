/** What was typed and not yet stored, on the person's own device: a crash or a failed save loses nothing. */
import { keep, kept } from '../../../web/kept.ts'
import { ApplicationDraft } from '../contract.ts'
import type { Draft } from './draft.ts'

export type Kept = { draft: Draft; at: string }

const place = (applicationId: string) => `jianfu.draft.${applicationId}`

export function keepDraft(applicationId: string, draft: Draft) {
  keep(place(applicationId), JSON.stringify({ draft, at: new Date().toISOString() }))
}

export function forgetKept(applicationId: string) {
  keep(place(applicationId), null)
}

/** What is kept, if it can still be read as a draft. */
export function findKept(applicationId: string): Kept | undefined {
  const text = kept(place(applicationId))
  if (!text) return undefined
  try {
    const { draft, at } = JSON.parse(text) as Kept
    // a half-written funding line is kept too, so the draft is not held to the contract's smallest lengths
    return ApplicationDraft.partial().safeParse({ need: draft.need, alternatives: draft.alternatives }).success && typeof draft.proposal === 'object'
      ? { draft, at }
      : undefined
  } catch {
    return undefined
  }
}
