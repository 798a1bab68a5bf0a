/** `minutes`: person-minutes of the task in its community. No person is named, nor what anyone wrote. */
export type BurdenRecord = {
  kind: 'handed_down' | 'refused' | 'withdrawn'
  district: string
  community: string
  task: string
  title: string
  admissionNumber: string
  department: string
  minutes: number
  dueOn: string
}
