import { connect } from '../../foundation/request.ts'
import { answerSuggestion, revealContact, sendSuggestion } from './commands.ts'
import { endpoints } from './contract.ts'
import { followSuggestion, listSuggestions } from './queries.ts'

export const routes = connect(endpoints, { sendSuggestion, followSuggestion, listSuggestions, answerSuggestion, revealContact })
