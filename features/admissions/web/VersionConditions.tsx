/** Conditions of a version's admission, for pages of other features (the dispatch page); silent when it has none. */
import { api } from '../../../web/api.ts'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useWords } from '../../../web/words.ts'
import './admissions.css'
import { Conditions } from './Conditions.tsx'
import { words } from './words.ts'

export function VersionConditions({ versionId }: { versionId: string }) {
  const w = useWords(words)
  const read = useRead(api.admissions.getVersionConditions, { id: versionId })
  return (
    <Shown read={read}>
      {(conditions) =>
        conditions.length > 0 && (
          <section>
            <h2>{w('sectionConditions')}</h2>
            <Conditions of={conditions} />
          </section>
        )
      }
    </Shown>
  )
}
