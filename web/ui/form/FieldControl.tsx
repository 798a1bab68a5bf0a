import { ChoiceControl } from './ChoiceControl.tsx'
import { DateControl } from './DateControl.tsx'
import { MaskedControl } from './MaskedControl.tsx'
import { TextControl } from './TextControl.tsx'
import type { ControlProps } from './tie.ts'
import { YesNoControl } from './YesNoControl.tsx'

function OfKind(props: ControlProps) {
  const { kind } = props.field
  if (kind === 'code') return <ChoiceControl {...props} />
  if (kind === 'boolean') return <YesNoControl {...props} />
  if (kind === 'date') return <DateControl {...props} />
  if (kind === 'masked') return <MaskedControl {...props} />
  return <TextControl {...props} />
}

/**
 * What is typed into, by the kind of the field, in a `<form>` of its own: at every key Chromium reads through all controls of the form typed in,
 * for what it could fill in by itself; with 175 of them that was a third of the time a key took. Enter hands in all the same: the submission
 * rises to LongForm, and whoever uses a control for something else stops it (ChangeDrawn). The one landmark is LongForm's.
 */
export function FieldControl(props: ControlProps) {
  return (
    <form role="none" noValidate>
      <OfKind {...props} />
    </form>
  )
}
