import type { PortalPage } from '../../../web/portal/page.ts'
import { portalWords as words } from './portal-words.ts'

export const portalPages: PortalPage[] = [
  { path: '/forms', title: words.forms, menu: { order: 44, words: words.forms, more: true }, load: () => import('./portal/FormsPage.tsx') },
  { path: '/forms/:id', title: words.form, load: () => import('./portal/FormPage.tsx') },
]
