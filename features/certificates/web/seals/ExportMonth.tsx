/** A month of a register to take along; recorded. */
import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { saveFile } from '../../../../web/ui/csv.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export function ExportMonth({ communityCode, month }: { communityCode: string; month: string }) {
  const w = useWords(words)
  const out = useSubmit(api.certificates.exportSealEntries, { done: words.exported, aloud: true, then: (file) => saveFile(file.name, file) })
  return (
    <>
      {(['csv', 'pdf'] as const).map((format) => (
        <Button key={format} loading={out.pending} onClick={() => void out.submit({ communityCode, month, format })}>
          {w(format === 'csv' ? 'exportCsv' : 'exportPdf')}
        </Button>
      ))}
    </>
  )
}
