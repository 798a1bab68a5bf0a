/**
 * Work that outlives a request: an import of 100,000 rows, an export, the opening of report cycles. A feature exports
 * `jobs` from its `jobs.ts`; `server/jobs.ts` lists them. A request starts one with `request.start(job, data)`, in its own transaction.
 */
import type { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Deployment, Request } from './request.ts'

/** What a job is given. It runs outside any transaction; between steps other people's requests have their turn. */
export type JobRequest = {
  deployment: Deployment
  /** Who started it, with the permissions they had then; `house` for daily jobs. */
  actor: Actor
  /** Which start of this job it is: more than 1 means that an earlier one threw or its process was killed. */
  start: number
  /**
   * One transaction with a whole `Request` (its `now` is read from the clock at that moment). A step that throws leaves
   * nothing of itself, and all of the steps before: so a step both does a piece and notes that it is done, and a job begins by asking what
   * is left. Keep a step below about 200 ms: on the embedded database everyone else waits for it.
   */
  step: <T>(work: (request: Request) => Promise<T>) => Promise<T>
}

export type Job<S extends z.ZodType = z.ZodType> = {
  /** `ledgers.import`; kept in the database, so it never changes. */
  name: string
  /** Ids and choices. Never personal data: the row stays for 30 days. */
  data: S
  work(request: JobRequest, data: z.output<S>): Promise<void>
  /**
   * Tells whoever waits, in the same transaction that keeps the job as failed: after the third throw, or at once after a
   * refusal (which would be the same the next time). `error` is what was thrown.
   */
  onFailed?(request: Request, data: z.output<S>, error: unknown): Promise<void>
}

/** Once per civil day (Asia/Shanghai), from `at` on or as soon as the house is open again; a missed day is not made up for. */
export type Daily = {
  name: string
  /** `05:00`, in Shanghai. */
  at: `${number}:${number}`
  /** `day` is the civil day it stands for. */
  work(request: JobRequest, day: string): Promise<void>
}

/** When, and whether at all. */
export type StartOptions = {
  /** Not before this instant. */
  after?: string
  /** While a job of this name and key waits, no second one is started; the waiting one is held back until this request is committed. */
  once?: string
}

export function job<S extends z.ZodType>(declared: Job<S>): Job<S> {
  return declared
}

export function daily(declared: Daily): Daily {
  return declared
}

/** Starts a job in the request's transaction; gives the id of the job that will run. */
export type Start = <S extends z.ZodType>(job: Job<S>, data: z.input<S>, options?: StartOptions) => Promise<string>
