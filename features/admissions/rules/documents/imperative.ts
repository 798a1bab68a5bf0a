/** An order without a subject: before its verb stand only when, where, how and to whom. 「每两周向街道书面反馈一次」「逐户上门核对」. */

const number = /^(?:\(?[一二三四五六七八九十\d]+\)?[、.)]|[一二三四五六七八九十]+[是要])/

/** One adverb at a time, so that a long clause is read in one go. */
const adverb =
  /^(?:同时|并且?|每(?:[两二三四五六七八九十半\d]+个?|个)?(?:[日天周旬月年]|季度?|星期|工作日)[\d一二三四五六日末底前]*|不定期|书面|另外|还|再|随时|定期|按时|及时|逐[户人一日级月村组楼栋]|年|统一|集中|同步|全面|常态化|认真|积极|主动|广泛|深入|严格|切实|先行|如实|现场|至少|不少于[^,]{1,6}$)/
/** 「在醒目位置」「向居民」「将材料」: the rest up to the verb belongs to it. */
const beginsAside = /^[^,]{0,6}(?:对|在|于|以|将|把|就|利用|通过|依托|结合|经|为|向|按|根据|前|后|期间|时)/
const inRow = /^[^,]{0,4}[、和]$/

/** 「每两个月更换一次内容并拍照留存」: what opens like an order is one to its end. */
const opening =
  /^(?:(?:并|同时|另外|还要?)?(?:积极|主动|引导|协助|配合|督促|教育|与每户|逐级签订|进村|入户|上门|深入|派[专]?人|发动|动员|排查|摸排|走访|清理|建立|完善|健全|落实|做好|开展|加强|推广|利用|依托|通过(?=[^,]*(?:报|填|上传)))|每(?!年有)[^,]{1,8}(?:[一二三两\d]+次|至少|更换|召开|报|开展)|定期|及时|逐[户人日一级村组楼栋]|统一|集中|认真|如实|规范|组织|张贴|悬挂|对[^,]{2,20}(?:进行|开展))/

/** `before`: the clause up to the words that would ask; nobody is named in it. */
export function isImperative(before: string): boolean {
  const unnumbered = before.replace(number, '')
  if (unnumbered === '' || opening.test(unnumbered)) return true
  let rest = unnumbered
  for (let found = adverb.exec(rest); found; found = adverb.exec(rest)) rest = rest.slice(found[0].length)
  return rest === '' || inRow.test(rest) || beginsAside.test(rest)
}
