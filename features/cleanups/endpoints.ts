import { endpoints as campaigns } from './endpoints/campaigns.ts'
import { endpoints as decisions } from './endpoints/decisions.ts'
import { endpoints as register } from './endpoints/register.ts'

export const endpoints = { ...register, ...campaigns, ...decisions }
