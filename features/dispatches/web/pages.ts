import { CheckSquareOutlined, SendOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { pageWords as words } from './page-words.ts'

export { waiting } from './waiting.ts'

export const pages: DeskPage[] = [
  {
    path: '/tasks',
    title: words.tasks,
    permission: 'tasks.read',
    menu: { order: 30, words: words.tasks, icon: CheckSquareOutlined },
    load: () => import('./TasksPage.tsx'),
  },
  { path: '/tasks/$id', title: words.task, permission: 'tasks.read', load: () => import('./TaskPage.tsx') },
  {
    path: '/dispatches',
    title: words.dispatches,
    permission: 'tasks.read',
    menu: { order: 32, words: words.dispatches, icon: SendOutlined, workOf: 'dispatches.send' },
    load: () => import('./DispatchesPage.tsx'),
  },
  { path: '/dispatches/new', title: words.handDown, permission: 'dispatches.send', load: () => import('./SendPage.tsx') },
  { path: '/dispatches/$id', title: words.dispatch, permission: 'tasks.read', load: () => import('./DispatchPage.tsx') },
  { path: '/refusals', parent: '/dispatches', title: words.refusals, permission: 'tasks.read', load: () => import('./RefusalsPage.tsx') },
]
