/** Of whom a head speaks: 监护人电话 is not the telephone of the person in the row. */

/** Roles by the words forms use for them. The first is the name of the role; those without an element of their own keep strangers apart. */
const spoken = [
  '户主 家长',
  '房主 房东 业主 产权人 房屋所有人 所有权人 房屋产权人 屋主 出租人 出租方 房屋业主',
  '承租人 承租方 租户 租客 租住人 租赁人 房客 承租户',
  '监护人 法定监护人',
  '配偶 爱人 丈夫 妻子 对象本人配偶',
  '子女 儿女 孩子 赡养子女',
  '负责人 法定代表人 法人代表 法人 法定代表人(负责人) 经营者 店主 老板 主要负责人 业户负责人 单位负责人',
  '帮扶人 帮教人 帮扶责任人 结对帮扶人 帮教责任人 包保人 帮扶干部 帮扶人员 帮教人员',
  '指导员 垃圾分类指导员 桶站指导员 值守员',
  '经办人 经手人 用印经办人',
  '填报人 填表人 报送人 制表人 填写人 填报人员',
  '父亲',
  '母亲',
  '父母',
  '祖父母',
  '紧急联系人 紧急联络人 应急联系人',
  '联系人 联络人',
  '网格员 网格长',
  '楼门长 楼长 楼组长',
  '护理员 护工 照护人',
  '赡养人',
  '班主任',
  '安全员',
  '书记',
  '社工 社区工作者',
  '民警 片警',
  '医生 家庭医生 签约医生',
  '审核人',
  '调解员',
  '见证人',
  '担保人',
  '推荐人',
  '介绍人',
  '物业经理',
  '单位联系人',
  '同住人',
  '随行人员 随行子女 随迁子女',
  '家庭成员 主要成员 成员 共同生活成员',
  '抚养人',
  '受委托人 代理人 代办人',
  '探访人员 走访人员 走访人',
] as const

export const roles: ReadonlyMap<string, string> = new Map(
  spoken.flatMap((line) => {
    const names = line.split(' ')
    return names.map((name) => [name, names[0] ?? name] as const)
  }),
)

/** The person in the row, called by what the form is about: 老人姓名 in a form on the elderly is the name. Tags of the registry are added to these. */
export const selves =
  '本人 居民 人员 老人 老年人 儿童 未成年人 残疾人 申请人 登记人 服务对象 对象 群众 党员 志愿者 患者 村民 住户 被探访人 被调查人 当事人本人 退役军人 失业人员 流动人口 来京人员 救助对象 优抚对象 矫正对象 持证人 车主 犬主 养犬人 学生 用人 个人'.split(
    ' ',
  )
