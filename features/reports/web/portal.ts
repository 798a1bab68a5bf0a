import type { PortalPage } from '../../../web/portal/page.ts'
import { portalWords as words } from './portal-words.ts'

export const portalPages: PortalPage[] = [
  { path: '/report-calendar', title: words.calendar, menu: { order: 45, words: words.calendar, more: true }, load: () => import('./portal/CalendarPage.tsx') },
]
