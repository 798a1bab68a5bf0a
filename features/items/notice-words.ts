/** Wording of the edition notice. An official document, so in Chinese only. */
import type { List } from './contract.ts'

export const listNames: Readonly<Record<List, string>> = {
  duty: '社区依法履行职责主要事项清单',
  assist: '社区依法协助政府工作主要事项清单',
  certificate: '社区出具证明事项清单',
  prohibited: '不得交给社区的事项清单',
  banned_certificate: '不应由社区出具的证明事项清单',
  cancelled: '已取消事项清单',
}

export const noticeWords = {
  issuer: '北京市社区工作事项准入联席会议办公室',
  addressee: '市有关部门、各区有关部门、各街道办事处（乡镇人民政府）、各社区（村）',
  added: '新列入',
  removed: '移出',
  changed: '内容有变化',
  insteadBy: '改由',
  order: '序号',
  item: '事项',
  lead: '牵头部门',
  basis: '依据',
  validity: '有效期',
  known: '原有',
  onwards: '起',
  derived: '按法律条文归纳，非官方措辞',
  hash: '本期清单的校验值（SHA-256）',
  hashHow: '公开页面可以下载原文自行核验',
} as const
