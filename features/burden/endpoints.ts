/** All endpoints of this room. */
import { endpoints as figures } from './contract.ts'
import { endpoints as baselines } from './endpoints/baselines.ts'
import { endpoints as days } from './endpoints/days.ts'
import { endpoints as lifted } from './endpoints/lifted.ts'
import { endpoints as published } from './endpoints/published.ts'

export const endpoints = { ...figures, ...lifted, ...baselines, ...published, ...days }
