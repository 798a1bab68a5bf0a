import type { KeyboardEvent } from 'react'

/** Inside the form, Enter would hand the report in; a reason is no answer to that. */
export const noSubmit = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()
