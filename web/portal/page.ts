/** What a feature gives the public pages. How to use it: the comment on top of pages.ts. */
import type { ComponentType } from 'react'
import type { Pair } from '../../foundation/words.ts'

export type PortalPageProps = {
  /** The values `:name` of the path. */
  values: Readonly<Record<string, string>>
  /** What stands behind the question mark. */
  search: URLSearchParams
}

export type PortalPage = {
  /** From the root; values as `:name`: `/lists/:list`. */
  path: `/${string}`
  title: Pair
  /** Present = an entry in the row of links on top. Lower stands further left; `more`: shown when the rest is asked for. */
  menu?: { order: number; words: Pair; more?: boolean }
  load: () => Promise<{ default: ComponentType<PortalPageProps> }>
}

export type PortalFeature = { portalPages: PortalPage[] }
