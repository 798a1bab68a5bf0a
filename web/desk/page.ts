/** What a feature gives the staff desk. How to use it: the comment on top of pages.ts. */
import type { ComponentType } from 'react'
import type { Pair, Text } from '../../foundation/words.ts'

export type DeskPage = {
  /** Below /desk; values as `$name`: `/admissions/$id`. */
  path: `/${string}`
  /** Title of the window and of the trail; the page writes its own heading (PageHead). */
  title: Pair
  /** Path of the page above it, where its own path does not say so: `/imports/$id` → `/imports`. */
  parent?: `/${string}`
  /** Without it: any signed-in person. */
  permission?: string
  /**
   * Present = an entry in the list of rooms. Lower order stands higher. Whoever lacks the permission `workOf` comes only to look
   * something up: for them the room stands folded away below those of their own work.
   */
  menu?: { order: number; words: Pair; icon?: ComponentType; workOf?: string }
  load: () => Promise<{ default: ComponentType }>
}

/** One thing that waits for the person signed in. */
export type WaitingRow = {
  key: string
  title: string | Text
  /** One verb: 「去答复」, "Answer". */
  verb: Pair
  /** Path below /desk. */
  to: string
  /** Civil day by which; rows without one stand last. */
  due?: string | null
  note?: string | Text
}

/** Asks for what waits; asked only when the person's present post holds `permission`. */
export type Waiting = { permission: string; read: () => Promise<WaitingRow[]> }

export type DeskFeature = { pages: DeskPage[]; waiting?: Waiting[] }
