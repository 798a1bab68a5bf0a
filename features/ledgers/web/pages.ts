import { DatabaseOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { pageWords as words } from './page-words.ts'

export { waiting } from './waiting.ts'

const permission = 'ledgers.read'

export const pages: DeskPage[] = [
  {
    path: '/ledgers',
    title: words.ledgers,
    permission,
    menu: { order: 28, words: words.ledgers, icon: DatabaseOutlined },
    load: () => import('./LedgersPage.tsx'),
  },
  { path: '/ledgers/new', title: words.define, permission: 'ledgers.define', load: () => import('./define/DefinePage.tsx') },
  { path: '/ledgers/$id', title: words.ledger, permission, load: () => import('./ledger/LedgerPage.tsx') },
  { path: '/ledgers/$id/rows/$row', parent: '/ledgers/$id', title: words.subject, permission: 'ledgers.write', load: () => import('./ledger/RowFormPage.tsx') },
  { path: '/ledgers/$id/definition', parent: '/ledgers/$id', title: words.ledger, permission: 'ledgers.define', load: () => import('./define/DefinePage.tsx') },
  { path: '/ledgers/$id/doubles', parent: '/ledgers/$id', title: words.doubles, permission: 'ledgers.write', load: () => import('./care/DoublesPage.tsx') },
  { path: '/merges/$kept/$merged', parent: '/ledgers', title: words.merge, permission: 'ledgers.write', load: () => import('./care/MergePage.tsx') },
  { path: '/subjects/$id', parent: '/ledgers', title: words.subject, permission, load: () => import('./subject/SubjectPage.tsx') },
  { path: '/disputes', parent: '/ledgers', title: words.disputes, permission, load: () => import('./care/DisputesPage.tsx') },
  { path: '/imports', parent: '/ledgers', title: words.imports, permission, load: () => import('./import/ImportsPage.tsx') },
  { path: '/imports/$id', parent: '/imports', title: words.import, permission, load: () => import('./import/ImportPage.tsx') },
  { path: '/resident-requests', parent: '/ledgers', title: words.requests, permission: 'ledgers.requests', load: () => import('./requests/RequestsPage.tsx') },
  {
    path: '/resident-requests/$id',
    parent: '/resident-requests',
    title: words.request,
    permission: 'ledgers.requests',
    load: () => import('./requests/RequestPage.tsx'),
  },
]
