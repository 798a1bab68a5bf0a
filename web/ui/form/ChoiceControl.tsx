/** A code: the browser's own list when it is short, else found by typing. */
import { useRef, useState, type KeyboardEvent } from 'react'
import { useWords } from '../../words.ts'
import { Choices } from '../grid/Choices.tsx'
import { useChoices } from '../grid/choosing.ts'
import { optionMeant } from '../grid/fit.ts'
import { inputClass, type ControlProps } from './tie.ts'
import { words } from './words.ts'

const mostListed = 12

export function ChoiceControl(props: ControlProps) {
  const { options = [] } = props.field
  return options.length > mostListed ? <FoundChoice {...props} /> : <ListedChoice {...props} />
}

function ListedChoice({ field, tie, tools }: ControlProps) {
  const w = useWords(words)
  const { key, options = [], readOnly } = field
  return (
    <select
      {...tie}
      className={inputClass(tie)}
      defaultValue={optionMeant(tools.entries.textOf(key), options)?.name ?? ''}
      disabled={readOnly}
      onChange={(event) => {
        tools.type(key, event.currentTarget.value)
        tools.settle(key)
      }}
    >
      <option value="">{w('choose')}</option>
      {options.map(({ code, name }) => (
        <option key={code}>{name}</option>
      ))}
    </select>
  )
}

function FoundChoice({ field, tie, tools }: ControlProps) {
  const w = useWords(words)
  const { key, options = [], readOnly } = field
  const input = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  const keep = () => {
    tools.type(key, input.current?.value ?? '')
    tools.settle(key)
    setOpen(false)
  }
  const choices = useChoices(input, options, isOpen ? 'typing' : 'rest', keep)
  const pressed = (event: KeyboardEvent) => {
    if (!isOpen && event.key === 'ArrowDown') {
      event.preventDefault()
      setOpen(true)
      return
    }
    choices?.pressed(event)
    if (isOpen && event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      keep()
    }
    if (event.key === 'Escape') setOpen(false)
  }
  return (
    <>
      <input
        {...tie}
        {...choices?.tie}
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? choices?.id : undefined}
        aria-autocomplete="list"
        className={inputClass(tie)}
        defaultValue={tools.entries.textOf(key)}
        placeholder={w('find')}
        readOnly={readOnly}
        autoComplete="off"
        onInput={() => {
          setOpen(true)
          choices?.narrow()
          tools.type(key, input.current?.value ?? '')
        }}
        onClick={() => setOpen(!readOnly)}
        onKeyDown={pressed}
        onBlur={keep}
      />
      {choices && isOpen && <Choices id={choices.id} anchor={input} options={choices.shown} at={choices.at} onPick={choices.pick} />}
    </>
  )
}
