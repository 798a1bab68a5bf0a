/** All endpoints by feature: what the typed client and docs/openapi.json are made of. No server code comes in here. */
import { endpoints as admissions } from './admissions/endpoints.ts'
import { endpoints as areas } from './areas/contract.ts'
import { endpoints as burden } from './burden/endpoints.ts'
import { endpoints as certificates } from './certificates/endpoints.ts'
import { endpoints as cleanups } from './cleanups/endpoints.ts'
import { endpoints as dispatches } from './dispatches/endpoints.ts'
import { endpoints as elements } from './elements/endpoints.ts'
import { endpoints as forms } from './forms/endpoints.ts'
import { endpoints as items } from './items/endpoints.ts'
import { endpoints as laws } from './laws/contract.ts'
import { endpoints as ledgers } from './ledgers/endpoints.ts'
import { endpoints as people } from './people/endpoints.ts'
import { endpoints as reports } from './reports/endpoints.ts'
import { endpoints as suggestions } from './suggestions/contract.ts'

export const contracts = { areas, people, laws, elements, ledgers, items, forms, certificates, cleanups, admissions, dispatches, reports, burden, suggestions }
