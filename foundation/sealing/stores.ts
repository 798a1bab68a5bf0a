/** What a feature that keeps sealed values tells the house, so that keys can be changed and a lost key is noticed (server/sealed.ts). */
import type { Database } from '../database.ts'
import type { Keyring } from '../sealing.ts'

/** What one batch did: how many values were sealed anew, and where the next one begins (none: it was the last). */
export type Resealed = { done: number; next: string | undefined }

export type SealedStore = {
  /** Shown while keys are rotated. */
  name: string
  /** Whether any sealed value is kept at all; asked at every start, so it must be quick. */
  exists: (db: Database) => Promise<boolean>
  /** How many values are not sealed as new ones are (`needsReseal`). */
  remaining: (db: Database, keyring: Keyring) => Promise<number>
  /**
   * Seals a batch anew, a few hundred rows in one transaction of its own. Begins behind `after`, or at the beginning;
   * rows that need nothing are passed over, so that an interrupted rotation goes on where it stopped.
   */
  resealBatch: (db: Database, keyring: Keyring, after: string | undefined) => Promise<Resealed>
}
