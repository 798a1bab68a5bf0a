import { BarChartOutlined, FormOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { words } from './words.ts'

export { waiting } from './waiting.ts'

const permission = 'reports.read'

export const pages: DeskPage[] = [
  {
    path: '/reports',
    title: words.reports,
    permission,
    menu: { order: 34, words: words.reports, icon: FormOutlined },
    load: () => import('./ReportsPage.tsx'),
  },
  { path: '/reports/$id', title: words.report, permission, load: () => import('./report/ReportPage.tsx') },
  { path: '/report-cycles', title: words.cycles, permission, parent: '/reports', load: () => import('./CyclesPage.tsx') },
  { path: '/report-cycles/$id', title: words.cycle, permission, parent: '/report-cycles', load: () => import('./CyclePage.tsx') },
  {
    path: '/roll-ups',
    title: words.rollUps,
    permission,
    menu: { order: 36, words: words.rollUps, icon: BarChartOutlined },
    load: () => import('./rollup/RollUpsPage.tsx'),
  },
  { path: '/roll-ups/elements/$id', title: words.rollUp, permission, load: () => import('./rollup/ElementPage.tsx') },
  { path: '/roll-ups/$id', title: words.rollUp, permission, load: () => import('./rollup/RollUpPage.tsx') },
]
