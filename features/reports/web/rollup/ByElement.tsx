/** Roll-up by data element: choose one, and see every form that reports it. */
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useLanguage, useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export function ByElement() {
  const w = useWords(words)
  const language = useLanguage()
  const go = useGo()
  const [name, setName] = useState('')
  const { data } = useRead(api.elements.readRegistry, {})
  const named = (data?.elements ?? [])
    .filter(({ state }) => state === 'in_force')
    .map(({ key, name: zh, nameEn }) => ({ key, name: language === 'zh' ? zh : nameEn }))
  const chosen = named.find((one) => one.name === name.trim())
  return (
    <form
      className="filters by-element"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) go(`/roll-ups/elements/${chosen.key}`)
      }}
    >
      <div className="field">
        <label htmlFor="by-element">{w('byElement')}</label>
        <input
          id="by-element"
          className="plain-input"
          list="by-element-names"
          placeholder={w('byElementHow')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id="by-element-names">
          {named.map((one) => (
            <option key={one.key}>{one.name}</option>
          ))}
        </datalist>
      </div>
      <button type="submit" className="plain-button" disabled={!chosen}>
        {w('show')}
      </button>
    </form>
  )
}
