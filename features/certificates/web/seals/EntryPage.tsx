/** One entry of the register. */
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { EntryFacts } from './EntryFacts.tsx'

export default function EntryPage() {
  const id = usePathValue()
  return (
    <Shown read={useRead(api.certificates.getSealEntry, { id })}>
      {(entry) => (
        <>
          <PageHead title={entry.what} number={entry.number} />
          <EntryFacts of={entry} />
        </>
      )}
    </Shown>
  )
}
