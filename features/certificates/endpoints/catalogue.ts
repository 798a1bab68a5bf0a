import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Day, Id } from '../../../foundation/fields.ts'
import { Matches, Sentence } from '../contract/asked.ts'
import { Catalogue, Proof } from '../contract/catalogue.ts'

export const endpoints = {
  listProofs: endpoint({
    method: 'GET',
    path: '/proofs',
    summary: 'What communities may certify on a day, what they must not and what is disputed, each with basis and the right way instead',
    permission: 'anyone',
    input: z.object({ on: Day.optional(), search: z.string().trim().max(100).optional() }),
    output: Catalogue,
  }),
  getProof: endpoint({
    method: 'GET',
    path: '/proofs/{itemId}',
    summary: 'One kind of proof as it stands on a day',
    permission: 'anyone',
    input: z.object({ itemId: Id, on: Day.optional() }),
    output: Proof,
  }),
  matchSentence: endpoint({
    method: 'POST',
    path: '/proof-matches',
    summary: 'Which proof a sentence means, by rule, with the words that matched; nothing is stored',
    permission: 'anyone',
    computes: true,
    input: z.object({ sentence: Sentence }),
    output: Matches,
  }),
}
