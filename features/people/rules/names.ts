/** Names that follow from an area's or a department's name. */

/** 西城区 → 西城; the part that a bureau's branch carries. */
export const withoutSuffix = (district: string) => district.replace(/区$/, '')

/** The district counterpart's name from its pattern: {{district}} = 西城区, {{district2}} = 西城. */
export function counterpartName(pattern: string, district: string): string {
  return pattern.replaceAll('{{district}}', district).replaceAll('{{district2}}', withoutSuffix(district))
}

/** The authority of a street, town or township: 东华门街道 → 东城区东华门街道办事处, 长阳镇 → 房山区长阳镇人民政府. */
export function streetOfficeName(street: string, district: string): string {
  if (/(办事处|管理委员会)$/.test(street)) return district + street
  if (/(镇|乡)$/.test(street)) return `${district}${street}人民政府`
  if (/(街道|地区)$/.test(street)) return `${district}${street}办事处`
  return `${district}${street}管理委员会`
}

/** What people call a committee: 多福巷社区居委会 → 多福巷社区, 张家村村委会 → 张家村. */
export function shortCommitteeName(name: string): string {
  return name.replace(/(居民委员会|村民委员会|居委会|村委会)$/, '') || name
}

/**
 * Department names as the reference data writes them, one by one: 妇联、教育委 → 妇联, 教育委; an office in brackets
 * stands for the department that keeps it: 公安局(禁毒办) → 公安局.
 */
export function splitDepartments(text: string): string[] {
  return text
    .replace(/[(（][^)）]*[)）]/g, '')
    .split(/[、,，;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Other words the reference data uses for a department, by its short name here. */
const otherNames: Readonly<Record<string, string>> = {
  民政: '民政局',
  民政部门: '民政局',
  社工部: '社会工作部',
  文明办: '宣传部',
  公安机关: '公安局',
  人力资源社会保障局: '人力资源和社会保障局',
  人社局: '人力资源和社会保障局',
  人力资源和社会保障部门: '人力资源和社会保障局',
  卫生健康委员会: '卫生健康委',
  卫健委: '卫生健康委',
  残疾人联合会: '残联',
  妇女联合会: '妇联',
  教育部门: '教育委',
  文旅局: '文化和旅游局',
  住房城乡建设委: '住房和城乡建设委',
  住建: '住房和城乡建设委',
  不动产登记机构: '规划和自然资源委',
  城管: '城管执法局',
  消防救援机构: '消防救援',
  市场监管局: '市场监督管理局',
  市场监管部门: '市场监督管理局',
  金融管理部门: '地方金融管理局',
  发展改革: '发展改革委',
}

/** Short names of the departments a text of the reference data means: 住建、公安机关(养犬登记) → 住房和城乡建设委, 公安局. */
export function departmentsMeant(text: string): string[] {
  return [...new Set(splitDepartments(text).map((name) => otherNames[name] ?? name))]
}
