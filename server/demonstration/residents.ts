/**
 * Made-up residents, dwellings and shops, the same every time. Names begin with 演示, and every ID number fails its
 * checksum on purpose, so that none of them can be anybody's.
 */
import type { TagSpan } from '../../features/ledgers/contract.ts'
import { idCheckDigit } from '../../features/elements/rules/id-number.ts'
import type { SubjectKind, Values } from '../../features/elements/contract.ts'

export type Made = { kind: SubjectKind; values: Values; tags: TagSpan[] }

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const surnames = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈', '褚', '卫']
const streetsOf = ['演示路', '示例街', '样板胡同']
/** Where those are registered who only live here. */
const elsewhere = '外省市（演示）'
const two = (figure: number) => String(figure).padStart(2, '0')

/** 17 digits of the pattern and a check character that is not the right one. */
function wrongIdNumber(district: string, birthDate: string, order: number): string {
  const first17 = `${district}${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  const right = idCheckDigit(first17)
  return `${first17}${right === '0' ? '1' : '0'}`
}

function resident(code: string, index: number, year: number, roll: () => number): Made {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(roll() * values.length)] as T
  const age = index % 3 === 0 ? 60 + Math.floor(roll() * 35) : Math.floor(roll() * 60)
  const birthDate = `${year - age}-${two(1 + Math.floor(roll() * 12))}-${two(1 + Math.floor(roll() * 28))}`
  const woman = roll() < 0.5
  const building = `${1 + Math.floor(index / 12)}`
  const unit = `${1 + (Math.floor(index / 6) % 2)}`
  const room = `${1 + (index % 6)}0${1 + (index % 2)}`
  const old = age >= 60
  const alone = age >= 65 && roll() < 0.22
  const disabled = roll() < 0.07
  const veteran = age >= 35 && !woman && roll() < 0.1
  const dibao = roll() < 0.05
  const since = `${year - 1}-03-01`
  const tag = (key: string): TagSpan => ({ tag: key, from: since, to: null })
  const values: Values = {
    name: `演示${pick(surnames)}某${index + 1}`,
    sex: woman ? '2' : '1',
    idNo: wrongIdNumber(code.slice(0, 6), birthDate, index * 2 + (woman ? 0 : 1)),
    birthDate,
    ethnicity: roll() < 0.92 ? '01' : pick(['03', '11', '02']),
    phone: `1990000${String(index).padStart(4, '0')}`,
    address: `${pick(streetsOf)}${building}号楼${unit}单元${room}`,
    hukouAddress: roll() < 0.8 ? `${pick(streetsOf)}${building}号楼${unit}单元${room}` : elsewhere,
    liveBuilding: building,
    liveUnit: unit,
    liveRoom: room,
    marital: age < 22 ? '10' : alone ? '30' : '20',
    education: pick(['20', '30', '40', '60', '70']),
    employmentStatus: old ? '4' : age < 18 ? '5' : pick(['1', '1', '1', '2', '3']),
    ...(age >= 65 && { livingAlone: alone, selfCare: roll() < 0.85 ? '0' : '1' }),
    ...(disabled && { disabilityType: pick(['1', '2', '4', '5']), disabilityLevel: pick(['1', '2', '3', '4']) }),
  }
  return {
    kind: 'person',
    values,
    tags: [
      { tag: values['hukouAddress'] === elsewhere ? 'migrant' : 'registered', from: null, to: null },
      ...(alone ? [tag('living_alone')] : []),
      ...(age >= 80 ? [tag('very_old')] : []),
      ...(disabled ? [tag('disabled')] : []),
      ...(veteran ? [tag('veteran')] : []),
      ...(dibao ? [tag('dibao')] : []),
    ],
  }
}

function dwelling(index: number, roll: () => number): Made {
  const rented = roll() < 0.25
  const water = Math.round(60 + roll() * 90) / 10
  return {
    kind: 'dwelling',
    values: {
      dwellingAddress: `演示路${1 + Math.floor(index / 6)}号楼1单元${1 + (index % 6)}01`,
      building: String(1 + Math.floor(index / 6)),
      unitNo: '1',
      roomNo: `${1 + (index % 6)}01`,
      buildingArea: Math.round((45 + roll() * 80) * 10) / 10,
      isRented: rented,
      tenantCount: rented ? 1 + Math.floor(roll() * 3) : 0,
      ownerName: `演示${surnames[index % surnames.length]}某${index + 1}`,
      waterUseMonth: water,
      electricityUseMonth: Math.round(80 + roll() * 200),
    },
    tags: rented ? [{ tag: 'rented', from: null, to: null }] : [],
  }
}

function shop(index: number, roll: () => number): Made {
  const kinds = ['01', '02', '03', '07'] as const
  return {
    kind: 'organisation',
    values: {
      subjectName: `演示${['小吃店', '便利店', '理发店', '药店'][index % 4]}${index + 1}号`,
      businessType: kinds[index % 4] ?? '01',
      orgAddress: `样板胡同${index + 1}号`,
      legalPerson: `演示${surnames[(index * 5) % surnames.length]}某`,
      legalPhone: `1990001${String(index).padStart(4, '0')}`,
      employees: 1 + Math.floor(roll() * 9),
      gasUse: index % 4 === 0 ? (roll() < 0.3 ? '2' : '1') : '0',
    },
    tags: [{ tag: 'shopfront', from: null, to: null }],
  }
}

const persons = 24
const dwellings = 10
const shops = 4

/** Everyone and everything of one community. @param year the present one, for ages */
export function peopleOf(code: string, year: number): Made[] {
  const roll = dice(Number(code.slice(3)))
  const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))
  return [
    ...many(persons, (index) => resident(code, index, year, roll)),
    ...many(dwellings, (index) => dwelling(index, roll)),
    ...many(shops, (index) => shop(index, roll)),
  ]
}
