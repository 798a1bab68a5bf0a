/** What an element follows from and what follows from it, as sentences. */
import type { ReactNode } from 'react'
import { useLanguage, useText, useWords } from '../../../web/words.ts'
import type { Derivation, ElementRead } from '../contract.ts'
import './elements.css'
import { words } from './words.ts'

type Props = {
  of: Pick<ElementRead, 'derivedFrom' | 'leadsTo' | 'mentioned'>
  /** A link to another element: the desk's and the public pages' differ. */
  link: (key: string, name: string) => ReactNode
}

export function Derivations({ of: { derivedFrom, leadsTo, mentioned }, link }: Props) {
  const w = useWords(words)
  const text = useText()
  const language = useLanguage()
  const named = (key: string) => {
    const element = mentioned.find((one) => one.key === key)
    return link(key, element ? text({ zh: element.name, en: element.nameEn }) : key)
  }
  const listed = (keys: readonly string[]) => keys.map((key, place) => [place > 0 && (language === 'zh' ? '、' : ', '), <span key={key}>{named(key)}</span>])
  // the sentence with its place left open, so that the names can be links
  const around = (key: 'fromLine' | 'toLine', keys: readonly string[]) => {
    const [before, after] = w(key, { from: '\u0000', to: '\u0000' }).split('\u0000')
    return (
      <>
        {before}
        {listed(keys)}
        {after}
      </>
    )
  }
  const line = (derivation: Derivation, head: ReactNode) => (
    <li key={derivation.id}>
      <span>{head}</span>
      <span className="muted">{text(derivation.explanation)}</span>
    </li>
  )
  return (
    <ul className="element-derivations">
      {derivedFrom.map((derivation) => line(derivation, derivation.from.length === 0 ? w('fromTags') : around('fromLine', derivation.from)))}
      {leadsTo.map((derivation) => line(derivation, around('toLine', [derivation.to])))}
    </ul>
  )
}
