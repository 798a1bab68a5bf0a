/** What a sentence means: the entries that bind here, found by name, by other words, and by the likeness engine of the lists. */
import type { Request } from '../../../foundation/request.ts'
import { likenessIndexOn } from '../../items/queries/search.ts'
import { clauseStates } from '../../laws/queries.ts'
import { bodyIn, proofIn } from '../rules/body.ts'
import { generalClauses, notOnList } from '../rules/issue.ts'
import { isClear, matchSentence } from '../rules/match.ts'
import { catalogueOn } from './proofs.ts'

/** Below this only 「证明」 itself is alike. */
const alikeFrom = 0.35
const nearFrom = 0.15

/** Nothing is stored, and nothing of the ledgers is read. */
export async function matchInCatalogue({ db, today }: Pick<Request, 'db' | 'today'>, { sentence }: { sentence: string }) {
  const proofs = (await catalogueOn(db, today)).filter(({ origin }) => origin !== 'elsewhere')
  const index = await likenessIndexOn(db, today)
  const searched = index.search({ title: sentence, content: '' }, { atLeast: nearFrom, limit: 20 })
  const likes = searched
    .filter(({ score }) => score >= alikeFrom)
    .map(({ entry, score, parts }) => ({ itemId: entry.itemId, score, marks: parts.map(({ one: { start, end } }) => ({ start, end })) }))
  const hits = matchSentence(sentence, proofs, likes)
  const candidates = hits.flatMap(({ itemId, score, by, marks }) => {
    const proof = proofs.find((one) => one.itemId === itemId)
    return proof ? [{ proof, score, by, marks }] : []
  })
  const near =
    candidates.length > 0
      ? []
      : searched.flatMap(({ entry, score }) => {
          const proof = proofs.find((one) => one.itemId === entry.itemId)
          return proof ? [{ proof, score, by: 'alike' as const, marks: [] }] : []
        })
  const general = await clauseStates(db, generalClauses, today)
  return { near: near.slice(0, 3), candidates, clear: isClear(hits), named: proofIn(sentence), askedBy: bodyIn(sentence), unlisted: notOnList(general) }
}
