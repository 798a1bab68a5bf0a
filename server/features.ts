/** All routes by feature; the same names as in features/contracts.ts. */
import { routes as areas } from '../features/areas/routes.ts'
import { routes as people } from '../features/people/routes.ts'

export const router = { areas, people }
