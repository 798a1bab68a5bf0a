import type { PortalPage } from '../../../web/portal/page.ts'
import { words } from './portal-words.ts'

export const portalPages: PortalPage[] = [
  { path: '/', title: words.home, load: () => import('./portal/HomePage.tsx') },
  { path: '/lists', title: words.lists, menu: { order: 10, words: words.lists }, load: () => import('./portal/ListsPage.tsx') },
  { path: '/lists/:list', title: words.list, load: () => import('./portal/ListPage.tsx') },
  { path: '/lists/:list/:number', title: words.edition, load: () => import('./portal/EditionPage.tsx') },
  { path: '/items/:id', title: words.item, load: () => import('./portal/ItemPage.tsx') },
  { path: '/search', title: words.searchTitle, load: () => import('./portal/SearchPage.tsx') },
  {
    path: '/my-community',
    title: words.myCommunity,
    menu: { order: 20, words: words.myCommunity },
    load: () => import('./portal/CommunityPage.tsx'),
  },
]
