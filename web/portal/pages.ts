/**
 * The public pages, collected from the features. To add some, a feature writes `features/<f>/web/portal.ts`:
 *
 *   import type { PortalPage } from '../../../web/portal/page.ts'
 *   export const portalPages: PortalPage[] = [
 *     { path: '/lists/:list', title: words.list, menu: { order: 10, words: words.lists }, load: () => import('./portal/ListPage.tsx') },
 *   ]
 *
 * A page's component is its default export and gets `{ values, search }` (PortalPageProps). `/` is the home page, `/search?q=`
 * is where the search on top leads, `/suggestions` where complaints and suggestions go.
 *
 * The whole first load stays below 100 kB compressed: no antd, no router library, no TanStack Query, no zod, no oRPC, no icons
 * package; of a contract import TYPES only (`import type { endpoints } from '../contract.ts'`), never its values. Enumerations
 * are shown through the words (`words[role]`). Use:
 *   web/portal/read.ts   const read = usePublic<typeof endpoints.getItem>('/items/{id}', { id: values.id })  → typed; null waits
 *                        await send<typeof endpoints.suggest>('POST', '/suggestions', input, key)
 *   web/portal/Given.tsx <Given read={read}>{(item) => …}</Given>  on its way / not found / data
 *   web/portal/place.tsx <PortalLink to="/items/1">, go('/search?q=…'), useTitle(text(item.title))
 *   web/words.ts, web/format.ts, foundation/*  as on the desk
 *   web/ui: StateTag, Mark, Facts, Timeline, EmptyState, Sum, Burden (these know neither antd nor the router)
 * Styling: portal.css (ready: .entries for lists, table.plain, .field, .plain-input, .plain-button, .primary-button, .notice); write page styles with its variables; what should not be printed gets class "screen-only".
 */
import type { PortalFeature } from './page.ts'

const found = import.meta.glob<PortalFeature>('../../features/*/web/portal.ts', { eager: true })

export const portalPages = Object.values(found).flatMap((feature) => feature.portalPages)
