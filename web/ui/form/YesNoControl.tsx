import { sayIn } from '../../../foundation/words.ts'
import { useLanguage, useWords } from '../../words.ts'
import type { ControlProps } from './tie.ts'
import { words } from './words.ts'

/** Yes, no, or not filled in: three radios, for an empty answer is not a no. */
export function YesNoControl({ field, tie, tools }: ControlProps) {
  const w = useWords(words)
  const language = useLanguage()
  const { id, ...rest } = tie
  const text = tools.entries.textOf(field.key)
  const answers = [
    { key: 'yes', text: sayIn(language, words.yes), word: w('yes') },
    { key: 'no', text: sayIn(language, words.no), word: w('no') },
    { key: 'unknown', text: '', word: w('unknown') },
  ]
  const chosen = answers.find((answer) => answer.text === text) ?? answers[2]
  return (
    <div id={id} className="form-yes-no" role="radiogroup" aria-labelledby={`${id}-label`} tabIndex={-1} {...rest}>
      {answers.map((answer) => (
        <label key={answer.key}>
          <input
            type="radio"
            name={id}
            defaultChecked={answer === chosen}
            disabled={field.readOnly}
            onChange={() => {
              tools.type(field.key, answer.text)
              tools.settle(field.key)
            }}
          />
          {answer.word}
        </label>
      ))}
    </div>
  )
}
