import { connect } from '../../foundation/request.ts'
import { defineLedger, endLedger, putLedgerInForce, saveLedger } from './commands/define.ts'
import { raiseDispute, settleDispute } from './commands/dispute.ts'
import { endRelation, endSubject, relate } from './commands/end.ts'
import { exportLedger } from './commands/export.ts'
import { chooseSheet, matchColumns } from './commands/import/answer-columns.ts'
import { cancelImport, commitImport, undoImport } from './commands/import/decide.ts'
import { uploadImport } from './commands/import/upload.ts'
import { mergeSubjects, sayNotDouble, undoMerge } from './commands/merge.ts'
import { answerRequest, receiveRequest } from './commands/requests.ts'
import { reveal } from './commands/reveal.ts'
import { revealAsker } from './commands/reveal-asker.ts'
import { sayRows } from './commands/say-rows.ts'
import { takeBackRows } from './commands/take-back.ts'
import { endpoints as care } from './endpoints/care.ts'
import { endpoints as imports } from './endpoints/imports.ts'
import { endpoints as ledgers } from './endpoints/ledgers.ts'
import { listDisputes } from './queries/disputes.ts'
import { findDoubles } from './queries/doubles.ts'
import { readHistory } from './queries/history.ts'
import { downloadErrors } from './queries/import/errors.ts'
import { getImport, listImports } from './queries/import/read.ts'
import { listImportRows } from './queries/import/rows.ts'
import { getLedger, listLedgers } from './queries/ledgers.ts'
import { previewMerge } from './queries/pair.ts'
import { getRequest, listRequests } from './queries/requests.ts'
import { listExports, listReveals } from './queries/reveals.ts'
import { listRows } from './queries/rows.ts'
import { getSubject } from './queries/subject.ts'

export const routes = connect(
  { ...ledgers, ...imports, ...care },
  {
    listLedgers,
    getLedger,
    defineLedger,
    saveLedger,
    putLedgerInForce,
    endLedger,
    listRows,
    sayRows,
    takeBackRows,
    getSubject,
    readHistory,
    endSubject,
    relate,
    endRelation,
    raiseDispute,
    listDisputes,
    settleDispute,
    findDoubles,
    previewMerge,
    mergeSubjects,
    undoMerge,
    sayNotDouble,
    reveal,
    listReveals,
    exportLedger,
    listExports,
    receiveRequest,
    listRequests,
    getRequest,
    revealAsker,
    answerRequest,
    uploadImport,
    listImports,
    getImport,
    chooseSheet,
    matchColumns,
    listImportRows,
    downloadErrors,
    commitImport,
    undoImport,
    cancelImport,
  },
)
