import { TagsOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { words } from './words.ts'

const propose = 'elements.propose'

export const pages: DeskPage[] = [
  {
    path: '/elements',
    title: words.elements,
    menu: { order: 52, words: words.elements, icon: TagsOutlined, workOf: 'elements.steward' },
    load: () => import('./ElementsPage.tsx'),
  },
  { path: '/elements/new', title: words.newElement, permission: propose, load: () => import('./NewElementPage.tsx') },
  { path: '/elements/$key', title: words.element, load: () => import('./ElementPage.tsx') },
  { path: '/elements/$key/edit', title: words.editElement, permission: propose, load: () => import('./EditElementPage.tsx') },
]
