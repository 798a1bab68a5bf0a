import type { Dispatch, Task } from './contract.ts'

export type TaskNoteRow = {
  district: string
  id: string
  taskId: string
  kind: 'question' | 'answer' | 'completion' | 'refusal'
  body: string
  byName: string
  byOrganisation: string
  fileIds: string[]
  at: string
}

declare module '../../foundation/database.ts' {
  interface Tables {
    dispatches: Dispatch
    dispatchFiles: { dispatchId: string; fileId: string }
    tasks: Task
    taskNotes: TaskNoteRow
  }
}
