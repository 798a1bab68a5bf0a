/** What may be done next with an application, by whom. Asked by commands before saving and by screens before showing a button. */
import type { Application, ApplicationState, ApplicationStep } from '../contract.ts'

/** How the actor stands to the application; each may only be true with the matching permission. */
export type Standing = {
  /** Acts for the applicant's organisation and may apply. */
  applicant: boolean
  /** Secretary of the joint meeting that decides. */
  secretary: boolean
  /** A member unit that was asked for its opinion. */
  askedUnit: boolean
  /** A community the application would affect. */
  affectedCommunity: boolean
}

type Asked = Pick<Application, 'state' | 'commentUntil' | 'opinionsDueOn' | 'formVersionId'>

export const decidedStates: readonly ApplicationState[] = ['admitted', 'admitted_with_conditions', 'refused', 'withdrawn']

/** A window is open up to and including its last day. */
const stillOpen = (until: string | null, today: string) => until !== null && today <= until

const statesOf: Record<ApplicationStep, readonly ApplicationState[]> = {
  save: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  // once it stands on an agenda the meeting decides
  withdraw: ['draft', 'submitted', 'returned', 'commenting'],
  return: ['submitted', 'commenting'],
  openComments: ['submitted'],
  comment: ['commenting'],
  giveOpinion: ['commenting', 'in_meeting'],
  putOnAgenda: ['commenting'],
  // before submission, too: a column that is held keeps the application from being submitted at all
  exceptField: ['draft', 'submitted', 'returned', 'commenting', 'in_meeting'],
}

export function availableSteps(application: Asked, { applicant, secretary, askedUnit, affectedCommunity }: Standing, today: string): ApplicationStep[] {
  const allowed: Record<ApplicationStep, boolean> = {
    save: applicant,
    submit: applicant,
    withdraw: applicant,
    return: secretary,
    openComments: secretary,
    comment: affectedCommunity && stillOpen(application.commentUntil, today),
    giveOpinion: askedUnit && stillOpen(application.opinionsDueOn, today),
    putOnAgenda: secretary,
    exceptField: secretary && application.formVersionId !== null,
  }
  return (Object.keys(statesOf) as ApplicationStep[]).filter((step) => allowed[step] && statesOf[step].includes(application.state))
}

/** The meeting must be held after communities and member units had their say. */
export function mayBeHeldOn({ commentUntil, opinionsDueOn }: Pick<Asked, 'commentUntil' | 'opinionsDueOn'>, heldOn: string): boolean {
  return (commentUntil === null || heldOn > commentUntil) && (opinionsDueOn === null || heldOn > opinionsDueOn)
}
