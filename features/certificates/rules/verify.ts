/**
 * What is said of a certificate: exactly one of five. 已撤销 (revoked) is what its issuer did and never reads as 无效 (invalid): what it
 * stated may have been true until that day. That its time is over is a fact beside the answer, not an answer.
 */
import { isFresh, type StatusEntry, type StatusList } from './signed-status.ts'

export type Standing =
  | { state: 'valid'; asOf: string; expired: boolean }
  | { state: 'revoked'; on: string }
  | { state: 'superseded'; on: string; by: string }
  | { state: 'altered'; because: 'unreadable' | 'signature' | 'content' }
  /** `since`: the status list's instant; null where there is none. */
  | { state: 'unknown'; since: string | null; because: 'stale' | 'no_list' | 'no_key' | 'key_revoked' }

export type Checked = {
  /** good, or why not; `unreadable` where the code is no certificate's. */
  signature: 'good' | 'wrong' | 'unreadable' | 'no_key' | 'key_revoked'
  /** Whether what the reader typed from the paper, or the file, is what was signed; null where nothing was compared. */
  contentMatches: boolean | null
  /** The list, if its own signature is good. */
  list: Pick<StatusList, 'issuedAt' | 'hours'> | null
  /** The certificate's own entry in it. */
  entry: StatusEntry | undefined
  validUntil: string | null
}

/** @param now an instant · @param today the civil day */
export function standingOf({ signature, contentMatches, list, entry, validUntil }: Checked, now: string, today: string): Standing {
  if (signature === 'unreadable') return { state: 'altered', because: 'unreadable' }
  if (signature === 'wrong') return { state: 'altered', because: 'signature' }
  // a key that is not on this device may be newer than what it keeps: that says nothing against the certificate
  if (signature === 'no_key') return { state: 'unknown', since: list?.issuedAt ?? null, because: signature }
  // what was revoked stays so: an old list is good enough to know it, and neither a comparison nor a lost key hides it
  if (entry?.[1] === 'r') return { state: 'revoked', on: entry[2] }
  if (entry) return { state: 'superseded', on: entry[2], by: entry[3] ?? '' }
  if (signature === 'key_revoked') return { state: 'unknown', since: list?.issuedAt ?? null, because: signature }
  if (contentMatches === false) return { state: 'altered', because: 'content' }
  if (!list) return { state: 'unknown', since: null, because: 'no_list' }
  if (!isFresh(list, now)) return { state: 'unknown', since: list.issuedAt, because: 'stale' }
  return { state: 'valid', asOf: list.issuedAt, expired: validUntil !== null && validUntil < today }
}
