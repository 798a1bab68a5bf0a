/** What an application says the same as a version in force: how much, and the matching parts highlighted in the writer's own words. */
import { useLabelled, useWords } from '../../../web/words.ts'
import type { Finding } from '../contract.ts'
import { words } from './form-words.ts'
import { highlight } from './highlight.ts'

export function Likeness({ like, own }: { like: NonNullable<Finding['like']>; own?: string | undefined }) {
  const w = useWords(words)
  const labelled = useLabelled()
  return (
    <div className="likeness">
      <p>{w('likeItem', { title: like.title, score: Math.round(like.score * 100) })}</p>
      {like.parts.length > 0 && (
        <p>
          <span className="muted">{labelled(w('likeParts'))} </span>
          {like.parts.map((part, place) => (
            <span key={part}>
              {place > 0 && '、'}
              <mark>{part}</mark>
            </span>
          ))}
        </p>
      )}
      {own && (
        <p>
          <span className="muted">{labelled(w('inYourText'))} </span>
          {highlight(own, like.parts).map(({ text, matching }, place) => (matching ? <mark key={place}>{text}</mark> : text))}
        </p>
      )}
    </div>
  )
}
