import type { PortalPage } from '../../../web/portal/page.ts'
import { words } from './words.ts'

export const portalPages: PortalPage[] = [
  { path: '/elements', title: words.elements, menu: { order: 30, words: words.elements, more: true }, load: () => import('./portal/ElementsPage.tsx') },
  { path: '/elements/:key', title: words.element, load: () => import('./portal/ElementPage.tsx') },
]
