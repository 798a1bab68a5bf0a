import { TableOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { words } from './words.ts'

export const pages: DeskPage[] = [
  {
    path: '/forms',
    title: words.forms,
    permission: 'forms.read',
    menu: { order: 22, words: words.forms, icon: TableOutlined },
    load: () => import('./FormsPage.tsx'),
  },
  { path: '/forms/$id', title: words.form, permission: 'forms.read', load: () => import('./FormPage.tsx') },
]
