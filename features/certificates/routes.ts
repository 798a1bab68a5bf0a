import { connect } from '../../foundation/request.ts'
import { askForProof } from './commands/ask.ts'
import { collectEvidence } from './commands/collect.ts'
import { dropDemand, enterDemand } from './commands/demands.ts'
import { answerCorrection, objectToEntry } from './commands/correct.ts'
import { refuseRequest, withdrawRequest } from './commands/end.ts'
import { refuseForAnyone } from './commands/refuse-public.ts'
import { askForCertificate, previewCertificate, previewSealUse } from './commands/issue-ask.ts'
import { printCertificate } from './commands/issue-print.ts'
import { revokeCertificate } from './commands/revoke.ts'
import { askForSeal } from './commands/seal-ask.ts'
import { approveSealUse, withdrawSealUse } from './commands/seal-decide.ts'
import { exportSealEntries } from './commands/seal-export.ts'
import { sealIt } from './commands/seal-it.ts'
import { readSealMonth } from './commands/seal-reading.ts'
import { endpoints } from './endpoints.ts'
import { listAskingBodies } from './queries/asking.ts'
import { downloadAskingBodies } from './queries/asking-csv.ts'
import { downloadProofGraph } from './queries/graph/download.ts'
import { readProofGraph } from './queries/graph/read.ts'
import { listCorrections } from './queries/corrections.ts'
import { matchInCatalogue } from './queries/matches.ts'
import { readRefusalMonths } from './queries/months.ts'
import { printRefusal } from './queries/print.ts'
import { getProof, listProofs } from './queries/proofs.ts'
import { getRefusal } from './queries/refusals.ts'
import { getProofRequest, listProofRequests } from './queries/requests.ts'
import { getCertificate, listCertificates } from './queries/issued.ts'
import { offerDraft } from './queries/issued-offer.ts'
import { getSealUse } from './queries/seal-use.ts'
import { listSealUses } from './queries/seals.ts'
import { listSealMonths, listSealReadings } from './queries/seals-months.ts'
import { getSealEntry, listSealEntries } from './queries/seals-register.ts'
import { compareFile, getStatusList, listSigningKeys, lookUpNumber } from './queries/status.ts'

export const routes = connect(endpoints, {
  listProofs,
  getProof,
  matchSentence: matchInCatalogue,
  refuseForAnyone,
  getRefusal,
  printRefusal,
  askForProof,
  listProofRequests,
  getProofRequest,
  collectEvidence,
  refuseRequest,
  withdrawRequest,
  listAskingBodies,
  downloadAskingBodies,
  objectToEntry,
  listCorrections,
  answerCorrection,
  readRefusalMonths,
  readProofGraph,
  downloadProofGraph,
  enterDemand,
  dropDemand,
  offerDraft,
  previewCertificate,
  askForCertificate,
  listCertificates,
  getCertificate,
  printCertificate,
  revokeCertificate,
  listSigningKeys,
  getStatusList,
  lookUpNumber,
  compareFile,
  askForSeal,
  listSealUses,
  getSealUse,
  previewSealUse,
  approveSealUse,
  withdrawSealUse,
  sealIt,
  listSealEntries,
  getSealEntry,
  exportSealEntries,
  listSealMonths,
  readSealMonth,
  listSealReadings,
})
