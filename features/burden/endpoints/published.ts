import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { PublishedRow } from '../contract/published.ts'

export const endpoints = {
  listPublishedFigures: endpoint({
    method: 'GET',
    path: '/burden/published-figures',
    summary: 'Figures published elsewhere, with source and confidence, beside what is counted here; contradicting ones name each other',
    permission: 'anyone',
    input: z.object({}),
    output: z.array(PublishedRow),
  }),
}
