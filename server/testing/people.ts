/** People for stories: an account with one post in an organisation, made when a story asks for them. */
import { v7 as newId } from 'uuid'
import type { Actor } from '../../foundation/actor.ts'
import { addDays } from '../../foundation/clock.ts'
import type { Database } from '../../foundation/database.ts'
import type { Organisation, OrganisationKind, Post, Role } from '../../features/people/contract.ts'
import { actorIn } from '../../features/people/queries/session.ts'

/** 东城区 and what lies in it, as in reference/areas-beijing.csv; `other…` are in 朝阳区. */
export const places = {
  city: '110000000000',
  district: '110101000000',
  street: '110101001000',
  community: '110101001001',
  neighbour: '110101001002',
  otherDistrict: '110105000000',
  otherStreet: '110105002000',
} as const

export type OrganisationAsked = { kind: OrganisationKind; area?: string; name?: string; counterpart?: string }
export type PersonAsked = {
  role: Role
  /** 12-digit code; by default a place of the level the role works at, in 东城区. */
  area?: string
  /** Id of an organisation that exists already; by default one is found or made. */
  organisation?: string
  kind?: OrganisationKind
  name?: string
}
export type Person = { actor: Actor; accountId: string; postId: string; organisationId: string; areaCode: string; role: Role; name: string }

const usual: Record<Role, { kind: OrganisationKind; area: string; name: string }> = {
  community_worker: { kind: 'community_committee', area: places.community, name: '社区工作者甲' },
  committee_director: { kind: 'community_committee', area: places.community, name: '居委会主任甲' },
  street_officer: { kind: 'street_office', area: places.street, name: '街道干部甲' },
  district_officer: { kind: 'district_department', area: places.district, name: '区级干部甲' },
  department_applicant: { kind: 'municipal_department', area: places.city, name: '部门申请人甲' },
  joint_meeting_secretary: { kind: 'joint_meeting_office', area: places.city, name: '联席会议秘书甲' },
  joint_meeting_member: { kind: 'municipal_department', area: places.city, name: '联席会议成员甲' },
  list_steward: { kind: 'joint_meeting_office', area: places.city, name: '清单管理员甲' },
  system_administrator: { kind: 'platform', area: places.city, name: '系统管理员甲' },
  security_administrator: { kind: 'platform', area: places.city, name: '安全管理员甲' },
  audit_administrator: { kind: 'platform', area: places.city, name: '审计管理员甲' },
}

/** Of these a place has one only, so a second person of the same place works in the same. */
const oneAPlace: readonly OrganisationKind[] = ['community_committee', 'street_office', 'joint_meeting_office', 'platform']

/** Makes an organisation, or gives the one the place already has where there can be one only. */
export async function makeOrganisation(db: Database, { kind, area = places.city, name, counterpart }: OrganisationAsked): Promise<Organisation> {
  const { pinyin: _, ...existing } = (oneAPlace.includes(kind) && !name
    ? await db.selectFrom('organisations').selectAll().where('kind', '=', kind).where('areaCode', '=', area).orderBy('id').executeTakeFirst()
    : undefined) ?? {
    pinyin: '',
  }
  if ('id' in existing) return existing
  const id = newId()
  const made = {
    id,
    name: name ?? `测试单位${id.slice(-4)}`,
    nameEn: null,
    shortName: name ?? `单位${id.slice(-4)}`,
    kind,
    counterpartId: counterpart ?? null,
    areaCode: area,
    illustrative: true,
    source: '测试',
  }
  await db
    .insertInto('organisations')
    .values({ ...made, pinyin: 'csdw' })
    .execute()
  return made
}

/** Makes an account with one post that has been valid for a year. */
export async function makePerson(db: Database, today: string, asked: PersonAsked): Promise<Person> {
  const { role } = asked
  const kind = asked.kind ?? usual[role].kind
  const area = asked.area ?? usual[role].area
  const organisation = asked.organisation
    ? await db.selectFrom('organisations').selectAll().where('id', '=', asked.organisation).executeTakeFirstOrThrow()
    : await makeOrganisation(db, { kind, area })
  const accountId = crypto.randomUUID()
  const name = asked.name ?? usual[role].name
  await db
    .insertInto('accounts')
    .values({
      id: accountId,
      name,
      username: `u${accountId.slice(0, 12)}`,
      displayUsername: null,
      email: `${accountId}@example.invalid`,
      emailVerified: false,
      image: null,
      illustrative: true,
      disabledAt: null,
      createdAt: `${today}T00:00:00Z`,
      updatedAt: `${today}T00:00:00Z`,
    })
    .execute()
  const held = { id: newId(), accountId, organisationId: organisation.id, role, validFrom: addDays(today, -365), validTo: null }
  await db.insertInto('posts').values(held).execute()
  const post: Post = { ...held, organisationName: organisation.name, organisationKind: organisation.kind, areaCode: organisation.areaCode }
  return {
    actor: actorIn(post, name),
    accountId,
    postId: held.id,
    organisationId: organisation.id,
    areaCode: organisation.areaCode,
    role,
    name,
  }
}
