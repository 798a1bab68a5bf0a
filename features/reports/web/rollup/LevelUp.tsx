/** One level up in the area tree, as far as the reader's own area. */
import { useSession } from '../../../../web/session.ts'
import { useWords } from '../../../../web/words.ts'
import { parentOf } from './parent.ts'
import { words } from './words.ts'

export function LevelUp({ areaCode, onArea }: { areaCode: string; onArea: (code: string | undefined) => void }) {
  const w = useWords(words)
  const { post } = useSession()
  const above = parentOf(areaCode)
  if (above === undefined || areaCode === post?.areaCode) return null
  return (
    <p>
      <button type="button" className="quiet-button" onClick={() => onArea(above)}>
        {w('up')}
      </button>
    </p>
  )
}
