import { FileSearchOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../../web/desk/page.ts'
import { pageWords as words } from './page-words.ts'

const read = 'documents.read'

export const pages: DeskPage[] = [
  {
    path: '/documents',
    title: words.documents,
    permission: read,
    menu: { order: 23, words: words.documents, icon: FileSearchOutlined },
    load: () => import('./DocumentsPage.tsx'),
  },
  { path: '/documents/new', title: words.newDocument, permission: 'documents.file', load: () => import('./NewDocumentPage.tsx') },
  { path: '/documents/$id', title: words.document, permission: read, load: () => import('./DocumentPage.tsx') },
  { path: '/documents/$id/edit', title: words.editDocument, permission: 'documents.file', load: () => import('./EditDocumentPage.tsx') },
]
