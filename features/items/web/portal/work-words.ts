/** Whether the words of a search speak of something one could have a community do; a name, a place or a proof does not. */

const workSaid =
  /填|表格|报表|台账|报送|上报|统计|排查|摸底|检查|巡查|巡逻|考核|评比|达标|迎检|打卡|积分|宣传|培训|会议|讲座|整治|清理|普查|调查|登记|录入|采集|推广|投票|关注|下载|注册|挂牌|招商|征收|拆迁|执法|值守|值班|走访|慰问|募捐|征订|分类|创建|申报|组织|开展|协助|动员|app|小程序|公众号|form|survey|census|inspect|assess|report|ledger|meeting|campaign|training|patrol|collect|promot/i

/** A sentence about what may be declined fits these only. */
export const looksLikeWork = (words: string): boolean => workSaid.test(words) && !/证明$|certificate$/i.test(words.trim())
