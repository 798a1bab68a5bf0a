/**
 * The desk's pages, collected from the features. To add pages, a feature writes `features/<f>/web/pages.ts`; nothing here
 * has to be touched.
 *
 *   import type { DeskPage, Waiting } from '../../../web/desk/page.ts'
 *   import { api } from '../../../web/api.ts'
 *   import { words } from '../words.ts'
 *   export const pages: DeskPage[] = [
 *     { path: '/admissions', title: words.admissions, permission: 'admissions.read', menu: { order: 20, words: words.admissions, icon: AuditOutlined }, load: () => import('./ApplicationsPage.tsx') },
 *     { path: '/admissions/$id', title: words.application, permission: 'admissions.read', load: () => import('./ApplicationPage.tsx') },
 *   ]
 *   export const waiting: Waiting[] = [{ permission: 'admissions.review', read: async () => (await api.admissions.list({ … })).rows.map((row) => ({
 *     key: row.id, title: row.title, verb: words.review, to: `/admissions/${row.id}`, due: row.decideBy })) }]
 *
 * A room one only looks things up in names in `workOf` the permission of those whose work it is; for the others it is folded away.
 * Menu orders: items 10, admissions 20, meetings 25, tasks/dispatches 30, burden 40, laws 50, areas 60, people 70, audit 80.
 * A page file exports its component as default and may use:
 *   web/api.ts          api.<feature>.<endpoint>(input) → typed output; refusalOf(error)
 *   web/words.ts        const w = useWords(words); w('key', { name }); const text = useText(); text(record.title) for {zh,en} or a pair
 *   web/format.ts       const f = useFormat(); f.day('2026-11-22'), f.instant(iso), f.number(1240), f.hours(minutes)
 *   web/session.ts      const { session, may } = useSession(); may('admissions.apply')
 *   web/desk/address.ts const id = usePathValue('id'); const [filters, setFilters] = useFilters({ page: 1, search: '', state: undefined as State | undefined })
 *                       setFilters({ state }) puts page back to 1 by itself; const go = useGo(); go(`/admissions/${id}`)
 *   web/ui/read.ts      const read = useRead(api.admissions.get, { id })  → { data, error, isPending, refetch }; pass null as input to wait
 *   web/ui/submit.ts    const send = useSubmit(api.admissions.submit, { done: words.submitted, then: (output) => go(…) })
 *                       send.submit(input); send.pending; send.problem (RefusalBody) → <RefusalNotice problem={send.problem} />
 *                       carries one Idempotency-Key per submission; afterwards every read on screen is asked again
 *   web/ui/*.tsx        DeskLink, PageHead, Shown (loading / error / data of a read), StateTag, Facts, Timeline, EmptyState, RefusalNotice,
 *                       FieldError, FieldBox, ListTable, AreaPicker, OrganisationPicker, DayInput, Burden, Sum
 *                       — each has its props explained at its top; one file each, named as the component
 * antd is for forms and what floats (Button, Input, Select, Modal, Tabs …): import from 'antd'. Every control needs a label.
 * Say that something worked with useSubmit's `done`, or sayInPassing(sentence) from web/ui/passing.ts; `App.useApp()` gives antd's modal. No page touches fetch, localStorage or the router directly.
 */
import type { DeskFeature } from './page.ts'

const found = import.meta.glob<DeskFeature>('../../features/*/web/pages.ts', { eager: true })
const features = Object.values(found)

export const pages = features.flatMap((feature) => feature.pages)
export const waitings = features.flatMap((feature) => feature.waiting ?? [])
