/** A long, believable notice in which six asks of communities are hidden; stories change what they are about. */
import type { Person } from '../../../server/testing/people.ts'
import type { Story } from '../../../server/testing/story.ts'
import type { DocumentDraft, DocumentRead } from '../contract/documents.ts'

export const noticeBody = `冬季是用气高峰，也是一氧化碳中毒和燃气事故的多发期。为保障居民安全，现就做好今冬明春燃气安全工作通知如下。
一、提高认识
近年来，全市燃气安全形势总体平稳，入户安检率逐年提高。各单位要把燃气安全摆在突出位置，坚持人民至上、生命至上。
二、落实责任
市城管委负责统筹协调，燃气企业承担入户安检主体责任，不得将安检任务转交社区。市消防救援总队负责组织专业力量开展抢险演练。
各社区居委会应协助张贴燃气安全提示。请各社区于每月25日前报送燃气隐患居民名册。
三、加强调度
市城管委每周分析研判一次。社区书记须参加每周一的燃气安全调度会。请社区工作人员下载安装“燃安通”App，及时掌握企业推送的信息。
四、营造氛围
燃气企业应在营业厅设置宣传专栏。各社区要在门口统一悬挂燃气安全服务站牌子。
五、强化督导
工作情况由市城管委汇总后通报，完成情况纳入社区年度考核。`

export const notice: DocumentDraft = {
  kind: 'special',
  title: '关于做好今冬明春燃气安全工作的通知',
  recipients: '各街道办事处、各社区居委会',
  areaCodes: ['110101001000'],
  body: noticeBody,
}

/** Filed by a department and waiting for the secretary. */
export async function filedBy({ as }: Story, who: Person, change: Partial<DocumentDraft> = {}): Promise<DocumentRead> {
  const { id, revision } = await as(who).admissions.startDocument({ ...notice, ...change })
  return as(who).admissions.fileDocument({ id, revision })
}

export const reason = '不再向社区提出。'

/** Says the same of every place that stands open. */
export async function decideOpen({ as }: Story, document: DocumentRead, decision: 'strike' | 'not_an_ask' | 'to_admission'): Promise<DocumentRead> {
  let now = document
  const open = document.asks.filter((ask) => ask.audience === 'community' && ask.verdict !== 'covered' && ask.decision === null)
  for (const { position } of open)
    now = await as('joint_meeting_secretary').admissions.decideAsk({
      id: now.id,
      revision: now.revision,
      position,
      decision,
      because: decision === 'to_admission' ? null : reason,
    })
  return now
}
