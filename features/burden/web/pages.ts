import { ClockCircleOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { words } from './words.ts'

export const pages: DeskPage[] = [
  {
    path: '/burden',
    title: words.burden,
    permission: 'burden.read',
    menu: { order: 40, words: words.burden, icon: ClockCircleOutlined },
    load: () => import('./BurdenPage.tsx'),
  },
  { path: '/burden/lifted', title: words.lifted, permission: 'burden.read', load: () => import('./lifted/DeskPage.tsx') },
  { path: '/exits', parent: '/burden', title: words.exits, permission: 'burden.read', load: () => import('./ExitsPage.tsx') },
]
