import { EntryForm } from './EntryForm.tsx'

export default function NewEntryPage() {
  return <EntryForm />
}
