import { ApartmentOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { pageWords as words } from './page-words.ts'

export const pages: DeskPage[] = [
  {
    path: '/areas',
    title: words.areas,
    menu: { order: 60, words: words.areas, icon: ApartmentOutlined, workOf: 'areas.change' },
    load: () => import('./AreasPage.tsx'),
  },
  { path: '/areas/change', title: words.recordChange, permission: 'areas.change', load: () => import('./RecordChangePage.tsx') },
  { path: '/areas/import', title: words.importFile, permission: 'areas.change', load: () => import('./ImportAreasPage.tsx') },
  { path: '/areas/$code', title: words.area, load: () => import('./AreaPage.tsx') },
]
