/** The PDF somebody was given against the one that was sealed: only its fingerprint is sent. */
import { useState } from 'react'
import { ask } from '../../../../web/portal/read.ts'
import { useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../endpoints/issuing.ts'
import { fingerprint } from './compare.ts'
import { FileChoice } from './FileChoice.tsx'
import { words } from './words.ts'

type Props = { certificateId: string; onCompared: (same: boolean) => void }

export function CompareFile({ certificateId, onCompared }: Props) {
  const w = useWords(words)
  const [said, setSaid] = useState<'fileSame' | 'fileOffline'>()
  const compare = async (file: File | undefined) => {
    setSaid(undefined)
    if (!file) return
    try {
      const { same } = await ask<typeof endpoints.compareFile>('/verification/files', { certificateId, sha256: await fingerprint(file) })
      if (same) setSaid('fileSame')
      onCompared(same)
    } catch {
      setSaid('fileOffline')
    }
  }
  return (
    <section className="screen-only">
      <h2>{w('compareFile')}</h2>
      <FileChoice label={w('compareFileHow')} choose={w('choosePdf')} accept="application/pdf" onFile={(file) => void compare(file)} />
      {said && (
        <p className="verify-same" role="status">
          {w(said)}
        </p>
      )}
    </section>
  )
}
