/** Showing masked values to someone who says what for (个人信息保护法 第五十一条; the records are kept for three years, 第五十六条). */
import { v7 as newId } from 'uuid'
import { textArray } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { showValue } from '../../elements/rules/show.ts'
import { careWords } from '../care-words.ts'
import { valueOf, type Reader } from '../queries/cells.ts'
import { getSubjectView } from '../queries/subject.ts'
import { namedElement } from '../rules/named.ts'

/** The values as people read them. Refuses an element this reader does not see, and one nothing is held under (NOT_HELD). */
export async function reveal(request: Request, { id, elementKeys, purpose }: { id: string; elementKeys: string[]; purpose: string }) {
  const { db, actor, now, today, record, deployment } = request
  const { subject, keys, reader, registry } = await getSubjectView(request, id)
  const { district } = subject
  const given: Reader = { reader, registry, keyring: deployment.keyring, today }
  const asked = [...new Set(elementKeys)]
  const values = Object.fromEntries(
    asked.map((key) => {
      const element = registry.elements.get(key)
      const value = element && keys.includes(key) ? valueOf(subject, key, given) : undefined
      if (!element || value === undefined || value === null) throw refusal('NOT_HELD', careWords.notHeld, { values: { element: namedElement(element, key) } })
      return [key, showValue(element, registry.codeLists.get(element.codeList ?? ''), value, 'zh')]
    }),
  )
  const revealed = { district, id: newId(), subjectId: id, purpose, revealedBy: actor.name, organisationName: actor.organisationName, at: now }
  await db
    .insertInto('reveals')
    .values({ ...revealed, elementKeys: textArray(asked) })
    .execute()
  await record({ event: 'subjects.revealed', object: { kind: 'subject', id }, district, after: { elementKeys: asked, purpose } })
  return { values }
}
