import { useEffect } from 'react'
import { useSession } from '../../../web/session.ts'
import { chooseLanguage, useLanguage, useWords } from '../../../web/words.ts'
import { DemonstrationPeople } from './DemonstrationPeople.tsx'
import { SignIn } from './SignIn.tsx'
import './people.css'
import { words } from './words.ts'

/** Shown at whatever address was asked for; after signing in the person is there. */
export function SignInPage() {
  const w = useWords(words)
  const language = useLanguage()
  const { session } = useSession()
  const title = w('signIn')
  useEffect(() => {
    document.title = `${title} · ${w('product')}`
  }, [title, w])
  return (
    <div className="sign-in-page">
      <header>
        <p className="sign-in-brand">{w('product')}</p>
        <button
          type="button"
          className="quiet-button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {language === 'zh' ? 'English' : '中文'}
        </button>
      </header>
      <main>
        <section className="sign-in-card" aria-labelledby="sign-in-title">
          <h1 id="sign-in-title">{title}</h1>
          <p className="muted">{w('promise')}</p>
          <SignIn />
          <p className="muted">{w('trouble')}</p>
          <p>
            <a href="/">{w('publicPages')}</a>
          </p>
        </section>
        {session.demonstration && <DemonstrationPeople />}
      </main>
    </div>
  )
}
