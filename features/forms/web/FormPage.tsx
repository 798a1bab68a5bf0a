/** One form: its designer while it is a draft, afterwards what was admitted. */
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { Builder } from './builder/Builder.tsx'
import './forms.css'
import { FormView } from './view/FormView.tsx'

export default function FormPage() {
  const id = usePathValue()
  return (
    <Shown read={useRead(api.forms.getForm, { id })}>
      {(form) => (form.steps.includes('save') ? <Builder key={form.id} asked={form} /> : <FormView form={form} />)}
    </Shown>
  )
}
