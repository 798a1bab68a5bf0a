import { AuditOutlined, BankOutlined, ControlOutlined, TeamOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { pageWords as adminWords } from './page-admin-words.ts'
import { pageWords as regimeWords } from './page-regime-words.ts'
import { pageWords as words } from './page-words.ts'

export const pages: DeskPage[] = [
  { path: '/password', title: words.changePassword, load: () => import('./ChangePasswordPage.tsx') },
  {
    path: '/accounts',
    title: adminWords.accounts,
    permission: 'people.read',
    menu: { order: 70, words: adminWords.accounts, icon: TeamOutlined },
    load: () => import('./AccountsPage.tsx'),
  },
  { path: '/accounts/new', title: adminWords.newAccount, permission: 'people.accounts', load: () => import('./NewAccountPage.tsx') },
  { path: '/accounts/$id', title: adminWords.account, permission: 'people.read', load: () => import('./AccountPage.tsx') },
  {
    path: '/organisations',
    title: adminWords.organisations,
    menu: { order: 72, words: adminWords.organisations, icon: BankOutlined, workOf: 'people.read' },
    load: () => import('./OrganisationsPage.tsx'),
  },
  {
    path: '/settings',
    title: regimeWords.regime,
    permission: 'settings.change',
    menu: { order: 74, words: regimeWords.regime, icon: ControlOutlined },
    load: () => import('./RegimePage.tsx'),
  },
  {
    path: '/audit',
    title: adminWords.audit,
    permission: 'audit.read',
    menu: { order: 80, words: adminWords.audit, icon: AuditOutlined },
    load: () => import('./AuditPage.tsx'),
  },
]
