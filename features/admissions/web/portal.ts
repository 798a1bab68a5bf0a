import type { PortalPage } from '../../../web/portal/page.ts'
import { words } from './portal-words.ts'

export const portalPages: PortalPage[] = [
  { path: '/documents', title: words.title, menu: { order: 48, words: words.documents, more: true }, load: () => import('./portal/IssuedDocumentsPage.tsx') },
]
