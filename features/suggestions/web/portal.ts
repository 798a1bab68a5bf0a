import type { PortalPage } from '../../../web/portal/page.ts'
import { words } from './portal-words.ts'

export const portalPages: PortalPage[] = [{ path: '/suggestions', title: words.suggestions, load: () => import('./portal/SuggestionsPage.tsx') }]
