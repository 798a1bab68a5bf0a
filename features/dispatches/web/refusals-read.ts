/** Until when a post has read the refusals, kept on the person's own device. */
import { keep, kept } from '../../../web/kept.ts'

const place = (postId: string) => `jianfu.refusals-read.${postId}`

export function markRefusalsRead(postId: string, newest: string) {
  if (newest > refusalsReadUntil(postId)) keep(place(postId), newest)
}

/** An instant; '' when none was ever read. */
export function refusalsReadUntil(postId: string): string {
  return kept(place(postId)) ?? ''
}
