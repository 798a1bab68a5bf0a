import type { Suggestion } from './contract.ts'

declare module '../../foundation/database.ts' {
  interface Tables {
    suggestions: Suggestion
  }
}
