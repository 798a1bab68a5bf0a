/**
 * Which feature may use which: the picture, and the law. A feature reads and writes only its own tables and asks the
 * features named here for the rest. `checks/imports.test.ts` holds the code to it and refuses a cycle.
 */
export const uses = {
  areas: [],
  people: ['areas'],
  laws: [],
  elements: ['people', 'laws'],
  ledgers: ['areas', 'people', 'laws', 'elements'],
  items: ['areas', 'people', 'laws'],
  forms: ['areas', 'people', 'laws', 'elements', 'ledgers', 'items'],
  cleanups: ['areas', 'people', 'laws', 'items'],
  certificates: ['areas', 'people', 'laws', 'elements', 'ledgers', 'items'],
  admissions: ['areas', 'people', 'laws', 'items', 'forms', 'cleanups', 'certificates'],
  dispatches: ['areas', 'people', 'laws', 'items', 'forms', 'cleanups', 'certificates', 'admissions'],
  reports: ['areas', 'people', 'elements', 'ledgers', 'items', 'forms', 'dispatches'],
  burden: ['areas', 'people', 'laws', 'items', 'forms', 'ledgers', 'cleanups', 'certificates', 'admissions', 'dispatches', 'reports'],
  suggestions: ['areas', 'people'],
} as const satisfies Record<string, readonly string[]>
