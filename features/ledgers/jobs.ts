/** Work of ledgers that nobody waits for at a screen. */
import { checkImportJob } from './commands/import/check-job.ts'
import { commitImportJob } from './commands/import/commit-job.ts'
import { forgetImports } from './commands/import/forget.ts'
import { passingDays } from './commands/daily.ts'
import { readImportJob } from './commands/import/read-job.ts'
import { retractUnseenJob } from './commands/import/retract-unseen.ts'
import { undoImportJob } from './commands/import/undo-job.ts'

export const jobs = [readImportJob, checkImportJob, commitImportJob, undoImportJob, retractUnseenJob, forgetImports, passingDays]
