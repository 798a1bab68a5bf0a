import { ReadOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { pageWords as words } from './page-words.ts'

export const pages: DeskPage[] = [
  {
    path: '/laws',
    title: words.laws,
    menu: { order: 50, words: words.laws, icon: ReadOutlined, workOf: 'laws.steward' },
    load: () => import('./LawsPage.tsx'),
  },
  { path: '/laws/new', title: words.newLaw, permission: 'laws.steward', load: () => import('./NewLawPage.tsx') },
  { path: '/laws/$id', title: words.law, load: () => import('./LawPage.tsx') },
  { path: '/laws/$id/edit', title: words.editLaw, permission: 'laws.steward', load: () => import('./EditLawPage.tsx') },
]
