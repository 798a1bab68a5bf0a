import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { WriteDocument } from './WriteDocument.tsx'

export default function EditDocumentPage() {
  const id = usePathValue('id')
  const read = useRead(api.admissions.getDocument, { id })
  return (
    <Shown read={read}>
      {(document) => {
        const { kind, title, recipients, areaCodes, body } = document
        return <WriteDocument key={id} start={{ kind, title, recipients, areaCodes, body }} document={document} />
      }}
    </Shown>
  )
}
