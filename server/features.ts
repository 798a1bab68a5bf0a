/** All routes by feature; the same names as in features/contracts.ts. */
import { routes as admissions } from '../features/admissions/routes.ts'
import { routes as areas } from '../features/areas/routes.ts'
import { routes as burden } from '../features/burden/routes.ts'
import { routes as certificates } from '../features/certificates/routes.ts'
import { routes as cleanups } from '../features/cleanups/routes.ts'
import { routes as dispatches } from '../features/dispatches/routes.ts'
import { routes as elements } from '../features/elements/routes.ts'
import { routes as forms } from '../features/forms/routes.ts'
import { routes as items } from '../features/items/routes.ts'
import { routes as laws } from '../features/laws/routes.ts'
import { routes as ledgers } from '../features/ledgers/routes.ts'
import { routes as people } from '../features/people/routes.ts'
import { routes as reports } from '../features/reports/routes.ts'
import { routes as suggestions } from '../features/suggestions/routes.ts'

export const router = { areas, people, laws, elements, ledgers, items, forms, certificates, cleanups, dispatches, reports, burden, admissions, suggestions }
