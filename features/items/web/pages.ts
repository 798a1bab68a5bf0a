import { BookOutlined, ProfileOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { words } from './words.ts'

export { waiting } from './waiting.ts'

export const pages: DeskPage[] = [
  {
    path: '/items',
    title: words.items,
    menu: { order: 10, words: words.items, icon: ProfileOutlined, workOf: 'items.steward' },
    load: () => import('./ItemsPage.tsx'),
  },
  { path: '/items/new', title: words.newItem, permission: 'items.steward', load: () => import('./NewItemPage.tsx') },
  { path: '/items/$id', title: words.item, load: () => import('./ItemPage.tsx') },
  { path: '/items/$id/draft', title: words.editDraft, permission: 'items.steward', load: () => import('./DraftPage.tsx') },
  {
    path: '/editions',
    title: words.editions,
    menu: { order: 12, words: words.editions, icon: BookOutlined, workOf: 'editions.publish' },
    load: () => import('./EditionsPage.tsx'),
  },
  { path: '/editions/new', title: words.prepareEdition, permission: 'editions.publish', load: () => import('./PrepareEditionPage.tsx') },
  { path: '/editions/$list/$number', title: words.edition, load: () => import('./EditionPage.tsx') },
]
