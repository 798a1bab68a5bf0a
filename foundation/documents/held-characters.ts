/** A square where a name should stand is no proof: what no font holds is named before anything is laid out. */
import { refusal } from '../refusal.ts'
import { words } from './words.ts'

const drawn = new Set(['svg', 'kind', 'layout', 'language'])

/** Refuses with CHARACTERS_MISSING (422) when a text of the page has a character no font here can show. */
export function refuseMissing(page: object, held: ReadonlySet<number>): void {
  const missing = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const character of value) if (!held.has(character.codePointAt(0) ?? 0) && character !== '\n') missing.add(character)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!drawn.has(key)) look(inner)
    }
  }
  look(page)
  if (missing.size > 0) throw refusal('CHARACTERS_MISSING', words.charactersMissing, { status: 422, values: { characters: [...missing].join(' ') } })
}
