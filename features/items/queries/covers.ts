/** Which items a sentence speaks of: how much of each title stands in it, by character pairs. The same words always give the same shares. */
import type { Database } from '../../../foundation/database.ts'
import { normaliseChinese } from '../likeness/normalise.ts'
import { inForce, isOfOtherPlace } from '../rules.ts'
import { likenessIndexOn } from './search.ts'
import type { KnownVersion } from './versions.ts'

export type Named = { version: KnownVersion; share: number }

const pairsOf = new WeakMap<KnownVersion, readonly string[]>()

function pairs(text: string): string[] {
  const characters = [...text]
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`)
}

function titlePairs(version: KnownVersion): readonly string[] {
  let known = pairsOf.get(version)
  if (!known) {
    known = [...new Set(pairs(normaliseChinese(version.title).text))]
    pairsOf.set(version, known)
  }
  return known
}

/** Without brackets and spaces, which everyone writes differently. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s〔〕[\]()【】]/g, '')

/**
 * For many sentences of one text: the items in force on the day of which at least `least` (0…1) of the title's character pairs
 * stand in the sentence, the most first. Titles of fewer than three pairs must stand there whole. A number written in the
 * sentence (京准〔2026〕12号) names its item, whatever its title.
 */
export async function itemsNamedIn(db: Database, day: string, sentences: readonly string[], least: number): Promise<Named[][]> {
  const { entries } = await likenessIndexOn(db, day)
  const binding = entries.filter((entry) => ['duty', 'assist', 'certificate'].includes(entry.list) && inForce(entry, day) && !isOfOtherPlace(entry))
  return sentences.map((sentence) => {
    const written = bare(sentence)
    const held = new Set(pairs(normaliseChinese(sentence).text))
    return binding
      .map((version) => {
        const asked = titlePairs(version)
        const share = asked.length === 0 ? 0 : asked.filter((pair) => held.has(pair)).length / asked.length
        if (version.admissionNumber !== null && written.includes(bare(version.admissionNumber))) return { version, share: 1 }
        return { version, share: asked.length < 3 && share < 1 ? 0 : Math.round(share * 100) / 100 }
      })
      .filter(({ share }) => share >= least)
      .toSorted((one, other) => other.share - one.share || one.version.id.localeCompare(other.version.id))
      .slice(0, 5)
  })
}
