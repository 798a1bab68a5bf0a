import type { PortalPage } from '../../../web/portal/page.ts'
import { pageWords as ledgerWords } from './portal/ledger/page-words.ts'
import { words } from './words.ts'

export const portalPages: PortalPage[] = [
  {
    path: '/admissions',
    title: words.admissions,
    menu: { order: 50, words: words.admissions, more: true },
    load: () => import('./portal/AdmissionsPage.tsx'),
  },
  { path: '/burden', title: words.burden, menu: { order: 60, words: words.burden }, load: () => import('./portal/BurdenPage.tsx') },
  { path: '/burden/ledger', title: ledgerWords.ledger, load: () => import('./portal/ledger/LedgerPage.tsx') },
  { path: '/burden/ledger/:day', title: ledgerWords.ledger, load: () => import('./portal/ledger/DayPage.tsx') },
  { path: '/lifted', title: words.lifted, menu: { order: 65, words: words.liftedMenu }, load: () => import('./portal/LiftedPage.tsx') },
]
