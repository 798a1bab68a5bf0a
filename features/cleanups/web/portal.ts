import type { PortalPage } from '../../../web/portal/page.ts'
import { words } from './portal-words.ts'

export const portalPages: PortalPage[] = [
  { path: '/cleanups', title: words.title, menu: { order: 47, words: words.cleanups, more: true }, load: () => import('./portal/CleanupsPage.tsx') },
]
