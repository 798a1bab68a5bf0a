/** 「内容包括姓名、身份证号、现住址等」: the columns that a sentence lists. Pure. */
const listed = /(?:内容|信息|项目|字段|表格|登记|报送|填报|填写|统计|收集|采集)?[^,，。；;:：]{0,12}?(?:包括|包含|含|涵盖|应有|须有|为|:|：|\(|（)([^。；;]+)/g

export function columnsListed(text: string): string[] {
  const found = [...text.matchAll(listed)].flatMap(([, list = '']) =>
    list
      .replaceAll(/(?:等|等信息|等内容|等情况|等\d*项.*)(?:[)）].*)?$/g, '')
      .split(/[、,，和及与()（）]/)
      .map((one) => one.replaceAll(/[《》“”"\s]/g, '').trim()),
  )
  // a list is at least two short names; a sentence with one comma is none
  const names = [...new Set(found.filter((one) => one.length >= 2 && one.length <= 12))]
  return names.length >= 2 ? names.slice(0, 40) : []
}
