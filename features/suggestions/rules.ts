/** When a suggestion is answered, what its code looks like, how much of a contact is shown. */
import { addWorkingDays } from '../../foundation/calendar.ts'
import type { Suggestion, SuggestionState } from './contract.ts'

/** Letters and figures that are not mistaken for each other on paper or on the telephone: no 0 O, 1 I L. */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** 31 to the power of 12: guessing one takes longer than anybody has, at the door's rate above all. */
export const codeLength = 12

const inFours = (letters: string) => letters.replace(/(.{4})(?=.)/g, '$1-')

/** The code of twelve draws, each from 0 to 30: `K7QM-4XWP-9TRC`. */
export function codeOf(draws: readonly number[]): string {
  return inFours(draws.map((draw) => codeLetters[draw] ?? '').join(''))
}

/** A code as it is stored, however it was typed (small, full width, spaced); undefined when it cannot be one. */
export function codeAsTyped(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-–—.·]/g, '')
  const possible = letters.length === codeLength && [...letters].every((letter) => codeLetters.includes(letter))
  return possible ? inFours(letters) : undefined
}

/** The last day for the answer: so many working days after the day of sending. */
export function answerDay(today: string, workingDays: number): string {
  return addWorkingDays(today, workingDays)
}

export function stateOf({ answeredAt }: Pick<Suggestion, 'answeredAt'>): SuggestionState {
  return answeredAt === null ? 'waiting' : 'answered'
}

export function isLate(suggestion: Pick<Suggestion, 'answeredAt' | 'answerBy'>, today: string): boolean {
  return stateOf(suggestion) === 'waiting' && suggestion.answerBy < today
}

/** Enough to recognise it, too little to use it: 138****5678, z***@example.com. */
export function maskContact(contact: string): string {
  const at = contact.lastIndexOf('@')
  if (at > 0) return `${contact.slice(0, 1)}***${contact.slice(at)}`
  const digits = contact.replaceAll(/\D/g, '').replace(/^86(?=1\d{10}$)/, '')
  return digits.length >= 11 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`
}

/** What a secretary may do with it: an answer the sender may have read stands; a contact is there until then. */
export function availableSteps({ answeredAt, contactGiven }: Pick<Suggestion, 'answeredAt'> & { contactGiven: boolean }): ('answer' | 'revealContact')[] {
  if (answeredAt !== null) return []
  return contactGiven ? ['answer', 'revealContact'] : ['answer']
}
