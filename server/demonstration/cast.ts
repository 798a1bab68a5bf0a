/** The made-up people of the demonstration; every name begins with 演示, so that nobody takes them for real. */
import type { OrganisationKind, Role } from '../../features/people/contract.ts'

/** Where someone works: an organisation by kind, area and (for departments) a part of its name. */
export type Workplace = { kind: OrganisationKind; area: string; name?: string }
export type CastMember = { key: string; name: string; posts: { role: Role; at: Workplace }[] }

export const city = '110000000000'
export const districts = { xicheng: '110102000000', chaoyang: '110105000000', tongzhou: '110112000000', huairou: '110116000000' } as const
export const streets = {
  desheng: '110102010000',
  xinjiekou: '110102003000',
  wangjing: '110105026000',
  zhongcang: '110112001000',
  bohai: '110116108000',
} as const
export const communities = {
  xili: '110102003028',
  yutaoyuan: '110102003032',
  beicaochang: '110102003026',
  fangzhouyuan: '110105026035',
  dongguan: '110112001001',
} as const

const municipal = (name: string): Workplace => ({ kind: 'municipal_department', area: city, name })
const inDistrict = (area: string, name: string): Workplace => ({ kind: 'district_department', area, name })
const office = (area: string): Workplace => ({ kind: 'joint_meeting_office', area })
const street = (area: string): Workplace => ({ kind: 'street_office', area })
const committee = (area: string): Workplace => ({ kind: 'community_committee', area })
const platform: Workplace = { kind: 'platform', area: city }

const one = (key: string, name: string, role: Role, at: Workplace): CastMember => ({ key, name: `演示·${name}`, posts: [{ role, at }] })

export const cast: CastMember[] = [
  one('health', '申请员甲', 'department_applicant', municipal('卫生健康委')),
  one('emergencyBureau', '申请员乙', 'department_applicant', municipal('应急管理局')),
  one('cityManagement', '申请员丙', 'department_applicant', municipal('城市管理委')),
  one('police', '申请员丁', 'department_applicant', municipal('公安局')),
  one('veterans', '申请员戊', 'department_applicant', municipal('退役军人')),
  one('labour', '申请员己', 'department_applicant', municipal('人力资源')),
  one('disabled', '申请员庚', 'department_applicant', municipal('残疾人联合会')),
  one('civil', '申请员辛', 'department_applicant', municipal('民政局')),
  one('secretary', '联席会议秘书', 'joint_meeting_secretary', office(city)),
  one('steward', '清单管理员', 'list_steward', office(city)),
  one('ledgerOffice', '市社区办台账专员', 'district_officer', office(city)),
  one('xichengSecretary', '西城秘书', 'joint_meeting_secretary', office(districts.xicheng)),
  one('xichengHealth', '西城卫健专员', 'district_officer', inDistrict(districts.xicheng, '卫生健康委')),
  one('xichengCivil', '西城民政申请员', 'department_applicant', inDistrict(districts.xicheng, '民政局')),
  one('xichengReports', '西城民政审核员', 'district_officer', inDistrict(districts.xicheng, '民政局')),
  one('chaoyangReports', '朝阳民政审核员', 'district_officer', inDistrict(districts.chaoyang, '民政局')),
  one('tongzhouReports', '通州民政审核员', 'district_officer', inDistrict(districts.tongzhou, '民政局')),
  one('tongzhouEmergency', '通州应急专员', 'district_officer', inDistrict(districts.tongzhou, '应急管理局')),
  one('huairouEmergency', '怀柔应急专员', 'district_officer', inDistrict(districts.huairou, '应急管理局')),
  one('huairouApplicant', '怀柔应急申请员', 'department_applicant', inDistrict(districts.huairou, '应急管理局')),
  one('desheng', '德胜街道科员', 'street_officer', street(streets.desheng)),
  one('xinjiekou', '新街口街道科员', 'street_officer', street(streets.xinjiekou)),
  one('wangjing', '望京街道科员', 'street_officer', street(streets.wangjing)),
  one('xili', '西里三区社工', 'community_worker', committee(communities.xili)),
  {
    // so that the change of post can be tried; stands in the list once for each post, and its name says why
    key: 'twoPosts',
    name: '演示·身兼两社区的社工',
    posts: [
      { role: 'community_worker', at: committee(communities.beicaochang) },
      { role: 'community_worker', at: committee(communities.xili) },
    ],
  },
  one('xiliDirector', '西里三区主任', 'committee_director', committee(communities.xili)),
  one('xiliKeeper', '西里三区印章保管员', 'community_worker', committee(communities.xili)),
  one('yutaoyuan', '玉桃园社工', 'community_worker', committee(communities.yutaoyuan)),
  one('fangzhouyuan', '方舟苑社工', 'community_worker', committee(communities.fangzhouyuan)),
  one('dongguan', '东关社工', 'community_worker', committee(communities.dongguan)),
  one('zhongcang', '中仓街道科员', 'street_officer', street(streets.zhongcang)),
  one('systemAdministrator', '系统管理员', 'system_administrator', platform),
  one('securityAdministrator', '安全管理员', 'security_administrator', platform),
  one('auditAdministrator', '审计管理员', 'audit_administrator', platform),
]
