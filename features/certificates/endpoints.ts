/** The endpoints of proofs and seals; each file of endpoints/ adds a line. */
import { endpoints as asking } from './endpoints/asking.ts'
import { endpoints as catalogue } from './endpoints/catalogue.ts'
import { endpoints as graph } from './endpoints/graph.ts'
import { endpoints as issuing } from './endpoints/issuing.ts'
import { endpoints as requests } from './endpoints/requests.ts'
import { endpoints as seals } from './endpoints/seals.ts'

export const endpoints = { ...catalogue, ...requests, ...asking, ...graph, ...issuing, ...seals }
