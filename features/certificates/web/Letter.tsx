/** The letter as it will be printed: the same words as in the PDF. */
import { useFormat } from '../../../web/format.ts'
import { useLanguage } from '../../../web/words.ts'
import type { RefusalRead } from '../contract/requests.ts'
import { letterOf } from '../rules/letter.ts'
import './proofs.css'

export function Letter({ refusal, name = '' }: { refusal: RefusalRead; name?: string }) {
  const language = useLanguage()
  const format = useFormat()
  const letter = letterOf(refusal, language, name)
  return (
    <article className="proof-letter" aria-label={letter.title}>
      <p className="proof-letter-issuer">{letter.head}</p>
      <p className="proof-letter-number">{letter.number}</p>
      <h3>{letter.title}</h3>
      <p className="proof-letter-to">
        {letter.addressee}
        {language === 'zh' ? '：' : ':'}
      </p>
      <p>{letter.opening}</p>
      {letter.parts.map(({ ordinal, heading, paragraphs }) => (
        <section key={heading}>
          <h4>
            {ordinal}
            {heading}
          </h4>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p className="proof-letter-signed">
        {letter.signedBy}
        <br />
        {letter.unsealed && (
          <>
            {letter.unsealed}
            <br />
          </>
        )}
        {format.day(letter.date)}
      </p>
      <p className="proof-letter-note">{language === 'zh' ? `（${letter.note}）` : `(${letter.note})`}</p>
    </article>
  )
}
