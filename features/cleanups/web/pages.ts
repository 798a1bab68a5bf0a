import { ClearOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { pageWords as onCampaigns } from './page-campaign-words.ts'
import { tickWords } from './campaign-words.ts'
import { words } from './words.ts'

export { waiting } from './waiting.ts'

const read = 'cleanups.read'

export const pages: DeskPage[] = [
  {
    path: '/cleanups',
    title: words.cleanups,
    permission: read,
    menu: { order: 38, words: words.cleanups, icon: ClearOutlined },
    load: () => import('./RegisterPage.tsx'),
  },
  { path: '/cleanups/new', title: words.newEntry, permission: 'cleanups.decide', load: () => import('./NewEntryPage.tsx') },
  { path: '/cleanups/$id', title: words.entry, permission: read, load: () => import('./EntryPage.tsx') },
  { path: '/cleanups/campaigns', title: words.campaigns, permission: read, load: () => import('./CampaignsPage.tsx') },
  { path: '/cleanups/campaigns/new', title: onCampaigns.newCampaign, permission: 'cleanups.campaign', load: () => import('./NewCampaignPage.tsx') },
  { path: '/cleanups/campaigns/$id', title: onCampaigns.campaign, permission: read, load: () => import('./CampaignPage.tsx') },
  { path: '/cleanups/stock-takings/$id', title: tickWords.stockTaking, permission: read, load: () => import('./StockTakingPage.tsx') },
  { path: '/cleanups/lists', title: words.lists, permission: read, load: () => import('./ListsPage.tsx') },
  { path: '/cleanups/lists/$id', title: onCampaigns.list, permission: read, load: () => import('./ListPage.tsx') },
  { path: '/cleanups/duties', title: words.duties, permission: 'cleanups.carryOut', load: () => import('./DutiesPage.tsx') },
]
