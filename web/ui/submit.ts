import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Pair, Text } from '../../foundation/words.ts'
import { newKey, problemOf, type Call } from '../api.ts'
import { useText } from '../words.ts'
import { sayInPassing } from './passing.ts'

type Options<Answered> = {
  /** Said in passing when it worked. */
  done?: Pair | Text | ((output: Answered) => Pair | Text)
  then?: (output: Answered) => void
  /** False for a computation (pre-check, preview) or a draft that saves itself: nothing on screen is asked again. */
  renew?: boolean
  /** True for a button with no room for a RefusalNotice: the refusal is said in passing. */
  aloud?: boolean
}

/** A file by what tells it from another: to JSON all files are alike. */
const contentOf = (input: unknown) =>
  JSON.stringify(input, (_, value: unknown) => (value instanceof File ? `${value.name} ${value.size} ${value.lastModified}` : value))

/**
 * Sends a write. The same content sent again (second click, retry after a broken line) carries the same Idempotency-Key,
 * so it is done once. `problem` holds the refusal until the next try; `submit` answers undefined when refused.
 */
export function useSubmit<Asked, Answered>(call: Call<Asked, Answered>, { done, then, renew = true, aloud = false }: Options<Answered> = {}) {
  const client = useQueryClient()
  const text = useText()
  const last = useRef({ content: '', key: '' })
  const running = useRef<{ content: string; answer: Promise<Answered | undefined> } | undefined>(undefined)

  function keyFor(input: Asked): string {
    const content = contentOf(input)
    if (content !== last.current.content) last.current = { content, key: newKey() }
    return last.current.key
  }

  const mutation = useMutation({
    mutationFn: (input: Asked) => call(input, { key: keyFor(input) }),
    onSuccess: async (output) => {
      last.current = { content: '', key: '' }
      if (renew) await client.invalidateQueries()
      if (done) sayInPassing(text(typeof done === 'function' ? done(output) : done))
      then?.(output)
    },
    onError: (error) => {
      const problem = problemOf(error)
      // an ended session opens the sign-in window, which says so itself
      if (aloud && problem.code !== 'SIGN_IN_FIRST') sayInPassing(text(problem.text), 'danger')
    },
  })
  /** The same sent twice before the first is answered is one sending: a double click says and does nothing twice. */
  function submit(input: Asked): Promise<Answered | undefined> {
    const content = contentOf(input)
    if (running.current?.content === content) return running.current.answer
    const answer = mutation
      .mutateAsync(input)
      .catch(() => undefined)
      .finally(() => {
        if (running.current?.answer === answer) running.current = undefined
      })
    running.current = { content, answer }
    return answer
  }

  return {
    submit,
    pending: mutation.isPending,
    output: mutation.data,
    problem: mutation.error ? problemOf(mutation.error) : undefined,
    forget: mutation.reset,
  }
}
