import type { PortalPage } from '../../../web/portal/page.ts'
import { words } from './words.ts'

export const portalPages: PortalPage[] = [
  {
    path: '/admissions',
    title: words.admissions,
    menu: { order: 50, words: words.admissions },
    load: () => import('./portal/AdmissionsPage.tsx'),
  },
  { path: '/burden', title: words.burden, menu: { order: 60, words: words.burden }, load: () => import('./portal/BurdenPage.tsx') },
]
