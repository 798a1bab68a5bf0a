import { AuditOutlined, CommentOutlined, FieldTimeOutlined, TeamOutlined, ThunderboltOutlined } from '@ant-design/icons'
import type { DeskPage } from '../../../web/desk/page.ts'
import { pages as documentPages } from './documents/pages.ts'
import { pageWords as meetingWords } from './page-meeting-words.ts'
import { pageWords as words } from './page-words.ts'

export { waiting } from './waiting.ts'

export const pages: DeskPage[] = [
  ...documentPages,
  {
    path: '/applications',
    title: words.applications,
    permission: 'admissions.read',
    menu: { order: 20, words: words.applications, icon: AuditOutlined },
    load: () => import('./ApplicationsPage.tsx'),
  },
  {
    path: '/applications/new',
    title: words.newApplication,
    permission: 'admissions.apply',
    load: () => import('./StartApplicationPage.tsx'),
  },
  { path: '/applications/$id', title: words.application, permission: 'admissions.read', load: () => import('./ApplicationPage.tsx') },
  {
    path: '/applications/$id/edit',
    title: words.editApplication,
    permission: 'admissions.apply',
    load: () => import('./EditApplicationPage.tsx'),
  },
  {
    path: '/comment-windows',
    title: words.commentWindows,
    permission: 'admissions.comment',
    menu: { order: 22, words: words.commentWindows, icon: CommentOutlined },
    load: () => import('./CommentWindowsPage.tsx'),
  },
  {
    path: '/meetings',
    title: meetingWords.meetings,
    permission: 'meetings.read',
    menu: { order: 25, words: meetingWords.meetings, icon: TeamOutlined },
    load: () => import('./MeetingsPage.tsx'),
  },
  { path: '/meetings/new', title: meetingWords.newMeeting, permission: 'meetings.call', load: () => import('./NewMeetingPage.tsx') },
  { path: '/meetings/$id', title: meetingWords.meeting, permission: 'meetings.read', load: () => import('./MeetingPage.tsx') },
  {
    path: '/emergencies',
    title: words.emergencies,
    permission: 'burden.read',
    menu: { order: 27, words: words.emergencies, icon: ThunderboltOutlined, workOf: 'emergencies.open' },
    load: () => import('./EmergenciesPage.tsx'),
  },
  { path: '/emergencies/new', title: words.newEmergency, permission: 'emergencies.open', load: () => import('./NewEmergencyPage.tsx') },
  {
    path: '/budgets',
    title: words.budgets,
    permission: 'burden.read',
    menu: { order: 42, words: words.budgets, icon: FieldTimeOutlined, workOf: 'budgets.set' },
    load: () => import('./BudgetsPage.tsx'),
  },
]
