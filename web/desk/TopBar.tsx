import { PostSwitcher } from '../../features/people/web/PostSwitcher.tsx'
import { api } from '../api.ts'
import { useSession } from '../session.ts'
import { DeskLink } from '../ui/DeskLink.tsx'
import { chooseLanguage, useLanguage, useWords } from '../words.ts'
import { words } from './words.ts'

/** The post, the language, and the way out. */
export function TopBar() {
  const w = useWords(words)
  const language = useLanguage()
  const { session } = useSession()
  const other = language === 'zh' ? 'en' : 'zh'
  const leave = async () => {
    await api.people.signOut({}).catch(() => undefined)
    location.assign('/desk/')
  }
  return (
    <div className="top-tools">
      <PostSwitcher />
      <DeskLink to="/password" className="who">
        <span className="hidden-words">{w('changePassword')}：</span>
        {session.account?.name}
      </DeskLink>
      <button type="button" className="quiet-button" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => chooseLanguage(other)}>
        {w('otherLanguage')}
      </button>
      <button type="button" className="quiet-button" onClick={() => void leave()}>
        {w('signOut')}
      </button>
    </div>
  )
}
