/**
 * Lets in who is signed in; anybody else meets the sign-in page at the same address and so comes back to it. When a
 * session ends in the middle of work the page stays as it is below a sign-in window: nothing typed is lost.
 */
import { type ReactNode, useEffect, useRef } from 'react'
import { EnterAgain } from '../../features/people/web/EnterAgain.tsx'
import { SignIn } from '../../features/people/web/SignIn.tsx'
import { SignInPage } from '../../features/people/web/SignInPage.tsx'
import { problemOf } from '../api.ts'
import { useSessionRead } from '../session.ts'
import { Loading } from '../ui/Shown.tsx'
import { useText, useWords } from '../words.ts'
import { words } from './words.ts'

export function Door({ children }: { children: ReactNode }) {
  const read = useSessionRead()
  const w = useWords(words)
  const text = useText()
  const account = read.data?.account?.id
  const earlier = useRef<string | undefined>(undefined)

  useEffect(() => {
    // somebody else signed in on this machine: nothing of the person before may stay on screen
    if (account && earlier.current && earlier.current !== account) location.assign('/desk/')
    if (account) earlier.current = account
  }, [account])

  if (!read.data) {
    if (!read.error) return <Loading />
    return (
      <main className="alone">
        <h1>{w('unreachable')}</h1>
        <p>{text(problemOf(read.error).text)}</p>
        <button type="button" className="plain-button" onClick={() => void read.refetch()}>
          {w('openAgain')}
        </button>
      </main>
    )
  }
  if (!account && !earlier.current) return <SignInPage />
  return (
    <>
      {children}
      {!account && <SignInAgain />}
    </>
  )
}

function SignInAgain() {
  const w = useWords(words)
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog ref={box} className="sign-in-again" aria-labelledby="session-ended" onCancel={(event) => event.preventDefault()}>
      <h2 id="session-ended">{w('sessionEnded')}</h2>
      <p>{w('sessionEndedHow')}</p>
      <SignIn />
      <EnterAgain />
      <a href="/desk/">{w('someoneElse')}</a>
    </dialog>
  )
}
