/** All endpoints of admission. */
import { endpoints as applications } from './endpoints/applications.ts'
import { endpoints as documents } from './endpoints/documents.ts'
import { endpoints as meetings } from './endpoints/meetings.ts'
import { endpoints as regime } from './endpoints/regime.ts'

export const endpoints = { ...applications, ...documents, ...meetings, ...regime }
