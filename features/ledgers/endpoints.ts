import { endpoints as care } from './endpoints/care.ts'
import { endpoints as imports } from './endpoints/imports.ts'
import { endpoints as ledgers } from './endpoints/ledgers.ts'

export const endpoints = { ...ledgers, ...imports, ...care }
