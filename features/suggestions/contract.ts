/** 投诉建议: anyone may complain or suggest, without a name; it is answered by a day that is told at once. */
import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { AreaCode, Day, Id, Instant, Revision } from '../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../foundation/paging.ts'
import { say } from '../../foundation/words.ts'

export const SuggestionState = z.enum(['waiting', 'answered'])
export type SuggestionState = z.output<typeof SuggestionState>

/** A telephone number or an e-mail address. */
const Contact = z
  .string()
  .trim()
  .max(100)
  .refine((text) => /^\+?\d[\d\s-]{5,18}\d$/.test(text) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
    params: {
      text: say(['请填写电话号码或电子邮箱；不想留可以不填。', 'Give a telephone number or an e-mail address, or leave this empty.']),
    },
  })

export const Suggestion = z.object({
  id: Id,
  /** Told to the sender alone; whoever knows it reads the answer. */
  code: z.string(),
  body: z.string().trim().min(2).max(2000),
  /** The page it came from: a path of this site, without a query. */
  about: z
    .string()
    .max(300)
    .regex(/^\/(?!\/)[^\s\\?#]*$/)
    .nullable(),
  areaCode: AreaCode.nullable(),
  /** Only for asking back; erased with the answer (个人信息保护法 第十九条: kept no longer than needed). */
  contact: Contact.nullable(),
  at: Instant,
  answerBy: Day,
  answer: z.string().trim().min(2).max(5000).nullable(),
  answeredBy: z.string().nullable(),
  answeredByOrganisation: z.string().nullable(),
  answeredAt: Instant.nullable(),
  revision: Revision,
})
export type Suggestion = z.output<typeof Suggestion>

export const SendSuggestion = z.object({
  body: Suggestion.shape.body,
  about: Suggestion.shape.about.default(null),
  areaCode: Suggestion.shape.areaCode.default(null),
  contact: Suggestion.shape.contact.default(null),
})
export type SendSuggestion = z.output<typeof SendSuggestion>

/** What whoever knows the code reads: nobody's name, no contact. `late`: not answered, and its day has passed. */
export const FollowedSuggestion = Suggestion.pick({
  body: true,
  at: true,
  answerBy: true,
  answer: true,
  answeredByOrganisation: true,
  answeredAt: true,
}).extend({ state: SuggestionState, late: z.boolean() })
export type FollowedSuggestion = z.output<typeof FollowedSuggestion>

/** What a secretary sees: neither the sender's code nor the contact in full. */
export const ListedSuggestion = Suggestion.omit({ code: true, contact: true }).extend({
  areaName: z.string().nullable(),
  contactMasked: z.string().nullable(),
  late: z.boolean(),
})
export type ListedSuggestion = z.output<typeof ListedSuggestion>

export const endpoints = {
  sendSuggestion: endpoint({
    method: 'POST',
    path: '/suggestions',
    summary: 'Complain or suggest; the code in the answer reads what is replied',
    permission: 'anyone',
    input: SendSuggestion,
    output: Suggestion.pick({ code: true, answerBy: true }),
  }),
  followSuggestion: endpoint({
    method: 'GET',
    path: '/suggestions/{code}',
    summary: 'Read what was sent and what was answered, by the code',
    permission: 'anyone',
    input: z.object({ code: z.string().trim().min(1).max(60) }),
    output: FollowedSuggestion,
  }),
  listSuggestions: endpoint({
    method: 'GET',
    path: '/suggestions',
    summary: 'Suggestions of the secretary’s city or district: those that wait by their day, those answered newest first',
    permission: 'suggestions.answer',
    input: PageAsked.extend({ state: SuggestionState.default('waiting') }),
    output: pageOf(ListedSuggestion),
  }),
  answerSuggestion: endpoint({
    method: 'PUT',
    path: '/suggestions/{id}/answer',
    summary: 'Answer once; the contact is erased with it',
    permission: 'suggestions.answer',
    input: z.object({ id: Id, answer: Suggestion.shape.answer.unwrap(), revision: Revision }),
    output: ListedSuggestion,
  }),
  revealContact: endpoint({
    method: 'POST',
    path: '/suggestions/{id}/contact',
    summary: 'The contact in full, for a purpose that is recorded',
    permission: 'suggestions.answer',
    keepsNoAnswer: true,
    input: z.object({ id: Id, purpose: z.string().trim().min(4).max(200) }),
    output: z.object({ contact: z.string() }),
  }),
}
