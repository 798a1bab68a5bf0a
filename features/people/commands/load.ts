/**
 * Loads organisations: the departments the data names, a counterpart of each in every district, the joint-meeting
 * offices, every street office and committee, and who sits in the joint meetings. Loading again changes only names.
 */
import { sql } from 'kysely'
import { json, type Database } from '../../../foundation/database.ts'
import { initials } from '../../areas/commands/load.ts'
import { listUnits } from '../../areas/queries/names.ts'
import type { OrganisationKind } from '../contract.ts'
import { organisationIdOf } from '../identities.ts'
import { counterpartName, shortCommitteeName, streetOfficeName, withoutSuffix } from '../rules/names.ts'

type DepartmentRow = {
  shortName: string
  name: string
  nameEn: string
  districtName: string
  districtNameEn: string
  memberUnit: boolean
  illustrative: boolean
  source: string
}
type Reference = { districtsEn: Record<string, string>; rows: DepartmentRow[] }
type Unit = Awaited<ReturnType<typeof listUnits>>[number]
type Made = {
  id: string
  name: string
  name_en: string | null
  short_name: string
  kind: OrganisationKind
  counterpart_id: string | null
  area_code: string
  illustrative: boolean
  pinyin: string
  source: string
}

const city = '110000000000'
const meetingName = '社区工作事项准入联席会议办公室'
const sources = {
  district: '按市级部门与区名推出的对口部门，名称未逐一核对（organisations.json）',
  meeting: '《北京市社区工作事项准入联席会议制度》',
  street: '由区划名录中的街道、乡镇名称推出（areas-beijing.csv）',
  committee: '区划名录（areas-beijing.csv）',
  platform: '演示所设的平台管理单位',
}

/** Initials by which an organisation is found: of its full name and of what people call it. */
const found = (name: string, shortName: string) => `${initials(name)} ${initials(shortName)}`

function departments({ rows }: Reference): Made[] {
  return rows.map(({ shortName, name, nameEn, illustrative, source }) => ({
    id: organisationIdOf('municipal_department', city, shortName),
    name,
    name_en: nameEn,
    short_name: shortName,
    kind: 'municipal_department',
    counterpart_id: null,
    area_code: city,
    illustrative,
    pinyin: found(name, shortName),
    source,
  }))
}

function districtOffices({ rows, districtsEn }: Reference, districts: Unit[]): Made[] {
  return districts.flatMap(({ code, name: district }) => {
    const inEnglish = districtsEn[code.slice(0, 6)] ?? district
    const counterparts = rows.map(({ shortName, districtName, districtNameEn }): Made => {
      const name = counterpartName(districtName, district)
      return {
        id: organisationIdOf('district_department', code, shortName),
        name,
        name_en: districtNameEn.replace('{{district}}', `${inEnglish} District`),
        short_name: `${withoutSuffix(district)}${shortName}`,
        kind: 'district_department',
        counterpart_id: organisationIdOf('municipal_department', city, shortName),
        area_code: code,
        illustrative: true,
        pinyin: found(name, shortName),
        source: sources.district,
      }
    })
    return [...counterparts, meetingOffice(code, district, `${inEnglish} District`)]
  })
}

function meetingOffice(area: string, name: string, inEnglish: string): Made {
  return {
    id: organisationIdOf('joint_meeting_office', area),
    name: `${name}${meetingName}`,
    name_en: `Office of the Joint Meeting on Community Work Admission, ${inEnglish}`,
    short_name: `${withoutSuffix(name)}联席办`,
    kind: 'joint_meeting_office',
    counterpart_id: area === city ? null : organisationIdOf('joint_meeting_office', city),
    area_code: area,
    illustrative: area !== city,
    pinyin: found(`${name}${meetingName}`, '联席办'),
    source: sources.meeting,
  }
}

/** The street office or committee of a unit; ids follow the unit's code. */
function local(unit: Unit, districtNames: ReadonlyMap<string, string>): Made {
  const { code, name, level, pinyin } = unit
  const common = { name_en: null, counterpart_id: null, area_code: code, illustrative: false }
  if (level !== 'street')
    return {
      ...common,
      id: organisationIdOf('community_committee', code),
      name,
      short_name: shortCommitteeName(name),
      kind: 'community_committee',
      pinyin,
      source: sources.committee,
    }
  const fullName = streetOfficeName(name, districtNames.get(code.slice(0, 6)) ?? '')
  return {
    ...common,
    id: organisationIdOf('street_office', code),
    name: fullName,
    short_name: name,
    kind: 'street_office',
    pinyin,
    source: sources.street,
  }
}

async function save(db: Database, made: Made[]): Promise<void> {
  await sql`
    insert into organisations (id, name, name_en, short_name, kind, counterpart_id, area_code, illustrative, pinyin, source)
    select id, name, name_en, short_name, kind, counterpart_id, area_code, illustrative, pinyin, source
    from jsonb_to_recordset(${json(made)}) as made (id uuid, name text, name_en text, short_name text, kind text, counterpart_id uuid, area_code text, illustrative boolean, pinyin text, source text)
    on conflict (id) do update set name = excluded.name, name_en = excluded.name_en, short_name = excluded.short_name, pinyin = excluded.pinyin, source = excluded.source
    where (organisations.name, organisations.name_en, organisations.short_name, organisations.pinyin, organisations.source)
      is distinct from (excluded.name, excluded.name_en, excluded.short_name, excluded.pinyin, excluded.source)`.execute(db)
}

/** Street offices and committees of units that have none yet, and the present names of the rest. Gives how many are new. */
export async function saveLocalOrganisations(db: Database, units: Unit[]): Promise<number> {
  const count = () =>
    db
      .selectFrom('organisations')
      .select(sql<number>`count(*)::int`.as('n'))
      .executeTakeFirstOrThrow()
  const before = await count()
  const districtNames = new Map(units.filter(({ level }) => level === 'district').map(({ code, name }) => [code.slice(0, 6), name]))
  await save(
    db,
    units.filter(({ level }) => level !== 'city' && level !== 'district').map((unit) => local(unit, districtNames)),
  )
  return (await count()).n - before.n
}

/** Gives the number of organisations the data makes. */
export async function loadOrganisations(db: Database, text: string): Promise<number> {
  const reference = JSON.parse(text) as Reference
  const units = await listUnits(db)
  const districts = units.filter(({ level }) => level === 'district')
  const platform: Made = {
    id: organisationIdOf('platform', city),
    name: '社区减负平台管理单位',
    name_en: 'Operator of the platform',
    short_name: '平台管理单位',
    kind: 'platform',
    counterpart_id: null,
    area_code: city,
    illustrative: true,
    pinyin: found('社区减负平台管理单位', '平台管理单位'),
    source: sources.platform,
  }
  const above = [platform, ...departments(reference), meetingOffice(city, '北京市', 'Beijing'), ...districtOffices(reference, districts)]
  await save(db, above)
  await saveLocalOrganisations(db, units)
  const members = reference.rows
    .filter(({ memberUnit }) => memberUnit)
    .flatMap(({ shortName }) => [
      { authority: city, organisation_id: organisationIdOf('municipal_department', city, shortName) },
      ...districts.map(({ code }) => ({ authority: code, organisation_id: organisationIdOf('district_department', code, shortName) })),
    ])
  // who sits in the joint meeting is not published: the demonstration's own choice, marked so
  await sql`
    insert into member_units (authority, organisation_id, valid_from, illustrative)
    select authority, organisation_id, '2016-01-01', true from jsonb_to_recordset(${json(members)}) as member (authority text, organisation_id uuid)
    on conflict do nothing`.execute(db)
  return above.length + units.length - districts.length - 1
}
