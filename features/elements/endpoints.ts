import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { Revision, Title } from '../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../foundation/paging.ts'
import { Derivation, Element, ElementDraft, ElementKey, ElementRead, ElementState, FindableList, Sensitivity, SubjectKind, Synonym, Tag } from './contract.ts'

const ByKey = z.object({ key: ElementKey })

export const endpoints = {
  listElements: endpoint({
    method: 'GET',
    path: '/elements',
    summary: 'Data elements, found by name, synonym or key, by kind of subject, sensitivity and state',
    permission: 'anyone',
    input: PageAsked.extend({
      search: z.string().trim().max(100).optional(),
      subjectKind: SubjectKind.optional(),
      sensitivity: Sensitivity.optional(),
      state: ElementState.optional(),
    }),
    output: pageOf(Element.extend({ ownerName: z.string(), synonymCount: z.number().int() })),
  }),
  getElement: endpoint({
    method: 'GET',
    path: '/elements/{key}',
    summary: 'A data element with its synonyms and derivations',
    permission: 'anyone',
    input: ByKey,
    output: ElementRead,
  }),
  readRegistry: endpoint({
    method: 'GET',
    path: '/element-registry',
    summary: 'Everything a screen needs at once: elements in force, code lists, tags, derivations',
    permission: 'anyone',
    input: z.object({}),
    output: z.object({ elements: z.array(Element), codeLists: z.array(FindableList), tags: z.array(Tag), derivations: z.array(Derivation) }),
  }),
  draftElement: endpoint({
    method: 'POST',
    path: '/elements',
    summary: 'Propose a data element',
    permission: 'elements.propose',
    input: ElementDraft,
    output: ElementRead,
  }),
  saveElement: endpoint({
    method: 'PUT',
    path: '/elements/{key}',
    summary: 'Change a drafted element; one in force keeps its meaning: only owner, purpose, basis, freshness, note and English texts change',
    permission: 'elements.propose',
    input: ElementDraft.extend({ revision: Revision }),
    output: ElementRead,
  }),
  putElementInForce: endpoint({
    method: 'POST',
    path: '/elements/{key}/force',
    summary: 'Put a drafted element into force; refused for a sensitive one without purpose and basis',
    permission: 'elements.steward',
    input: ByKey.extend({ revision: Revision }),
    output: ElementRead,
  }),
  supersedeElement: endpoint({
    method: 'POST',
    path: '/elements/{key}/successor',
    summary: 'End an element in favour of another',
    permission: 'elements.steward',
    input: ByKey.extend({ revision: Revision, supersededBy: ElementKey }),
    output: ElementRead,
  }),
  addSynonym: endpoint({
    method: 'POST',
    path: '/elements/{key}/synonyms',
    summary: 'Record another name of an element and where it was seen',
    permission: 'elements.propose',
    input: ByKey.extend({ label: Title, seenIn: z.string().trim().min(1).max(300) }),
    output: Synonym,
  }),
}
