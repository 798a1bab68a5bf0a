/** Without a scanner: the code's text, a picture of it, or the number. */
import { type FormEvent, useState } from 'react'
import { useWords } from '../../../../web/words.ts'
import { codeIn } from './check.ts'
import { FileChoice } from './FileChoice.tsx'
import { NumberForm } from './NumberForm.tsx'
import { readImage } from './read-image.ts'
import { words } from './words.ts'

export function OtherWays({ open }: { open: boolean }) {
  const w = useWords(words)
  const [missed, setMissed] = useState(false)
  const [looked, setLooked] = useState<number>()
  const [pdf, setPdf] = useState(false)
  // through the address, so that every way in is the same one
  const take = (text: string) => {
    location.hash = codeIn(text)
    scrollTo(0, 0)
  }
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    take(String(new FormData(event.currentTarget).get('code') ?? ''))
  }
  const picture = async (file: File | undefined) => {
    const isPdf = file !== undefined && (file.type === 'application/pdf' || /\.pdf$/i.test(file.name))
    setMissed(false)
    setPdf(isPdf)
    if (!file || isPdf) return
    setLooked(0)
    const text = await readImage(file, (done, of) => setLooked(Math.round((done / of) * 100)))
    setLooked(undefined)
    setMissed(text === undefined)
    if (text) take(text)
  }
  return (
    <details className="screen-only verify-ways" open={open}>
      <summary>{w('otherWays')}</summary>
      <form className="verify-form" onSubmit={paste}>
        <label className="field verify-field verify-wide">
          <span>{w('paste')}</span>
          <input className="plain-input" name="code" required spellCheck={false} autoComplete="off" />
        </label>
        <button type="submit" className="plain-button">
          {w('pasteButton')}
        </button>
      </form>
      <FileChoice label={w('image')} help={w('imageHow')} choose={w('choosePicture')} accept="image/*" onFile={(file) => void picture(file)} />
      {looked !== undefined && <p role="status">{w('imageLooking', { percent: looked })}</p>}
      {pdf && <p role="alert">{w('imageIsPdf')}</p>}
      {missed && <p role="alert">{w('imageNone')}</p>}
      <NumberForm />
    </details>
  )
}
