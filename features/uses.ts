/**
 * Which feature may use which: the picture, and the law. A feature reads and writes only its own tables and asks the
 * features named here for the rest. `checks/imports.test.ts` holds the code to it and refuses a cycle.
 */
export const uses = {
  areas: [],
  people: ['areas'],
  laws: [],
  items: ['areas', 'people', 'laws'],
  admissions: ['areas', 'people', 'laws', 'items'],
  dispatches: ['areas', 'people', 'laws', 'items', 'admissions'],
  burden: ['areas', 'people', 'items', 'admissions', 'dispatches'],
  suggestions: ['areas', 'people'],
} as const satisfies Record<string, readonly string[]>
