/** Chapter three: what was handed down, and what communities made of it. */
import { actorIn } from '../../features/people/queries/session.ts'
import { districts, streets } from './cast.ts'
import { proposal } from './proposals.ts'
import type { Stage } from './stage.ts'

type Versions = { medicine: string; flood: string; ramps: string }

/** A community's own worker, made up for the day. */
function workerOf(stage: Stage, communityCode: string, communityName: string, day: string) {
  const actor = actorIn(
    {
      id: communityCode,
      accountId: 'demonstration',
      organisationId: communityCode,
      organisationName: communityName,
      organisationKind: 'community_committee',
      areaCode: communityCode,
      role: 'community_worker',
      validFrom: day,
      validTo: null,
    },
    `演示·${communityName.slice(0, 6)}社工`,
  )
  return stage.actingAs({ ...actor, postId: null, organisationId: null }, day).dispatches
}

/** Some communities finish, some have begun; decided by the code, so that every start tells the same story. */
async function progress(stage: Stage, sender: string, dispatchId: string, { day, finished, begun }: { day: number; finished: number; begun: number }) {
  const { rows } = await stage.as(sender, stage.ago(day)).dispatches.listTasks({ dispatchId, size: 200 })
  for (const task of rows) {
    const draw = Number(task.communityCode.slice(6)) % 10
    if (draw >= finished + begun) continue
    const worker = workerOf(stage, task.communityCode, task.communityName, stage.ago(day))
    const accepted = await worker.acceptTask({ id: task.id, revision: task.revision })
    if (draw < finished) await worker.completeTask({ id: task.id, revision: accepted.revision, note: draw === 0 ? '已办结，居民反映提示卡字体偏小。' : '' })
  }
}

export async function playDispatches(stage: Stage, versions: Versions) {
  const { as, ago } = stage
  const flood = await as('tongzhouEmergency', ago(60)).dispatches.sendDispatch({
    versionId: versions.flood,
    areaCodes: [streets.zhongcang],
    dueOn: ago(50),
    instructions: '强降雨预警期间，发现院落积水请拨打已公布的值班电话。',
    communityTypes: [],
    fileIds: [],
  })
  await progress(stage, 'tongzhouEmergency', flood.id, { day: 52, finished: 10, begun: 0 })

  const medicine = await as('xichengHealth', ago(12)).dispatches.sendDispatch({
    versionId: versions.medicine,
    areaCodes: [districts.xicheng],
    dueOn: ago(-8),
    instructions: '提示卡由各社区卫生服务中心送达，社区只需张贴和介绍。',
    communityTypes: [],
    fileIds: [],
  })
  const { rows } = await as('xinjiekou', ago(9)).dispatches.listTasks({ dispatchId: medicine.id, size: 200 })
  const find = (name: string) => rows.find(({ communityName }) => communityName.startsWith(name))
  const asking = find('玉桃园')
  if (asking)
    await as('yutaoyuan', ago(9)).dispatches.askAboutTask({
      id: asking.id,
      revision: asking.revision,
      question: '提示卡还没有送到，能否顺延到下周？',
    })
  const refusing = find('西里一区')
  if (refusing)
    await workerOf(stage, refusing.communityCode, refusing.communityName, ago(8)).refuseTask({
      id: refusing.id,
      revision: refusing.revision,
      reason: 'already_reported',
      note: '本季度社区卫生服务中心已在本社区讲过同一内容。',
    })
  const street = await as('desheng', ago(6)).dispatches.listTasks({ dispatchId: medicine.id, size: 200 })
  if (street.rows.length > 0) await progress(stage, 'desheng', medicine.id, { day: 6, finished: 4, begun: 3 })

  await as('disabled', ago(4)).dispatches.sendDispatch({
    versionId: versions.ramps,
    areaCodes: [districts.xicheng],
    dueOn: ago(-20),
    instructions: '把有意愿的家庭介绍给街道残联专干即可，不填表。',
    communityTypes: ['pingfang', 'danwei'],
    fileIds: [],
  })

  const lead = await stage.organisation({ kind: 'district_department', area: districts.huairou, name: '应急管理局' })
  const temporary = await as('huairouEmergency', ago(3)).admissions.openEmergency({
    proposal: proposal('coldWave', lead.id, ago(3)),
    reason: '市气象台发布寒潮橙色预警，渤海镇夜间最低气温将降至零下十八度（演示）。',
  })
  await as('huairouEmergency', ago(3)).dispatches.sendDispatch({
    versionId: temporary.id,
    areaCodes: [streets.bohai],
    dueOn: ago(1),
    instructions: '发现隐患立即报告镇政府值班室。',
    communityTypes: [],
    fileIds: [],
  })
}
