/** The status list: which certificates were revoked or superseded, signed as a whole; a certificate is named by a digest only who holds it can make. */

/** [digest of the certificate's id, r(evoked) or s(uperseded), day, number of the one that replaced it]. */
export type StatusEntry = readonly [digest: string, state: 'r' | 's', day: string, by?: string]

export type StatusList = {
  v: 1
  keyId: string
  /** An instant: what happened later is not in it. */
  issuedAt: string
  /** Hours for which it may be relied on. */
  hours: number
  entries: readonly StatusEntry[]
}

/** Undefined for a text that is no status list. */
export function readStatusList(text: string): StatusList | undefined {
  try {
    const list = JSON.parse(text) as Partial<StatusList>
    const whole = list.v === 1 && typeof list.keyId === 'string' && typeof list.issuedAt === 'string' && typeof list.hours === 'number'
    return whole && Array.isArray(list.entries) ? (list as StatusList) : undefined
  } catch {
    return undefined
  }
}

/** Whether the list may still be relied on. One from the future (a device whose clock is slow) may. */
export function isFresh({ issuedAt, hours }: Pick<StatusList, 'issuedAt' | 'hours'>, now: string): boolean {
  return Date.parse(now) - Date.parse(issuedAt) <= hours * 3_600_000
}
