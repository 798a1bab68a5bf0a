/** The designer's draft: changed here at once, saved when typing pauses, compared with what is held as it changes. */
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import type { FormContent } from '../../contract.ts'
import type { FormWhole } from '../whole.ts'

export type Drafting = ReturnType<typeof useDrafting>

export function useDrafting(asked: FormWhole) {
  const [form, setForm] = useState(asked)
  const [content, setContent] = useState(asked.content)
  const newest = useRef(asked)
  const stored = useRef(asked.content)
  const busy = useRef<Promise<number | undefined> | null>(null)
  const save = useSubmit(api.forms.saveForm, { renew: false })
  const check = useSubmit(api.forms.checkForm, { renew: false })
  const quiet = useQuiet(content, 600)
  const settled = useQuiet(content, 200)

  const take = (whole: FormWhole) => {
    newest.current = whole
    setForm(whole)
  }
  // a template read, a mapping confirmed, everything drawn: the server's content is newer than ours
  useEffect(() => {
    if (asked.revision <= newest.current.revision) return
    take(asked)
    stored.current = asked.content
    setContent(asked.content)
  }, [asked])

  async function store(now: FormContent): Promise<number | undefined> {
    if (busy.current) await busy.current
    if (now === stored.current) return newest.current.revision
    const work = (async () => {
      const whole = await save.submit({ id: asked.id, revision: newest.current.revision, content: now })
      if (!whole) return undefined
      stored.current = now
      take(whole)
      return whole.revision
    })()
    busy.current = work
    const revision = await work
    busy.current = null
    return revision
  }
  useEffect(() => {
    if (quiet !== stored.current) void store(quiet)
    // oxlint-disable-next-line react/exhaustive-deps -- saves once for each pause
  }, [quiet])
  useEffect(() => {
    if (settled !== stored.current) void check.submit({ content: settled, id: asked.id })
    // oxlint-disable-next-line react/exhaustive-deps -- asks once for each shorter pause
  }, [settled])

  const unsaved = content !== stored.current
  return {
    form,
    content,
    change: setContent,
    /** While something is unsaved the answer to the last comparison, else the stored form's own. */
    overlap: unsaved && check.output ? check.output : form.overlap,
    comparing: check.pending,
    unsaved,
    pending: save.pending,
    problem: save.problem,
    /** Saves what is left; gives the revision, or undefined when it was refused. */
    flush: () => store(content),
  }
}
