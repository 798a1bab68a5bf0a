import type { DeskPage } from '../../../web/desk/page.ts'
import { words } from './words.ts'

export const pages: DeskPage[] = [{ path: '/password', title: words.changePassword, load: () => import('./ChangePasswordPage.tsx') }]
