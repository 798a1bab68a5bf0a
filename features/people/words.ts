import type { Words } from '../../foundation/words.ts'
import type { OrganisationKind, Role } from './contract.ts'
import type { Pair } from '../../foundation/words.ts'
import type { PostFault } from './rules.ts'

export const roleWords: Record<Role, Pair> = {
  community_worker: ['社区工作者', 'Community worker'],
  committee_director: ['社区居委会主任', 'Committee director'],
  street_officer: ['街道（乡镇）工作人员', 'Street officer'],
  district_officer: ['区级工作人员', 'District officer'],
  department_applicant: ['部门申请人', 'Department applicant'],
  joint_meeting_secretary: ['联席会议秘书', 'Joint-meeting secretary'],
  joint_meeting_member: ['联席会议成员', 'Joint-meeting member'],
  list_steward: ['清单管理员', 'List steward'],
  system_administrator: ['系统管理员', 'System administrator'],
  security_administrator: ['安全管理员', 'Security administrator'],
  audit_administrator: ['审计管理员', 'Audit administrator'],
}

export const organisationKindWords: Record<OrganisationKind, Pair> = {
  municipal_department: ['市级部门', 'Municipal department'],
  district_department: ['区级部门', 'District department'],
  joint_meeting_office: ['联席会议办公室', 'Joint-meeting office'],
  street_office: ['街道办事处（乡镇政府）', 'Street office'],
  community_committee: ['居（村）委会', "Residents' committee"],
  platform: ['平台管理单位', 'Platform operator'],
}

export const postFaultWords: Record<PostFault, Pair> = {
  OWN_POST: ['不能给自己授予岗位，请由另一位安全管理员办理。', 'Nobody gives a post to themselves; ask another security administrator.'],
  DATES_OUT_OF_ORDER: ['结束日期须晚于开始日期。', 'The last day must come after the first.'],
  ROLE_DOES_NOT_FIT: [
    '“{{role}}”这个岗位只能设在：{{kinds}}。请换一个单位或岗位。',
    '“{{role}}” can be held only in: {{kinds}}. Choose another organisation or role.',
  ],
  NOT_A_MEMBER_UNIT: [
    '{{organisation}}在{{from}}不是联席会议成员单位，不能设联席会议成员岗位。',
    '{{organisation}} is not a member unit of a joint meeting on {{from}}, so it has no joint-meeting member.',
  ],
  HELD_ALREADY: ['这位同事在这段时间已经有相同的岗位。', 'This colleague already holds the same post in that time.'],
  ADMINISTRATORS_EXCLUDE: [
    '系统管理员、安全管理员、审计管理员必须由不同的人担任（三员分立），这位同事已有其中一个岗位。',
    'System, security and audit administrator must be different people (separation of duties); this colleague already is one of them.',
  ],
}

export const words = {
  account: ['这个账号', 'account'],
  organisation: ['这个单位', 'organisation'],
  post: ['这个岗位', 'post'],
  usernameTaken: ['用户名“{{username}}”已被使用，请换一个。', 'The user name “{{username}}” is taken; choose another.'],
  ownAccount: ['不能停用自己的账号。', 'You cannot disable your own account.'],
  disabledAlready: ['这个账号已经停用。', 'This account is disabled already.'],
  notDisabled: ['这个账号没有停用。', 'This account is not disabled.'],
  notLocked: ['这个账号没有被锁定。', 'This account is not locked.'],
  disabledAccount: ['这个账号已停用，请先恢复再授予岗位。', 'This account is disabled; enable it before giving it a post.'],
  endedAlready: ['这个岗位已于{{day}}结束。', 'This post ended on {{day}}.'],
  ownPost: ['不能结束自己正在使用的岗位，请由另一位安全管理员办理。', 'You cannot end the post you act in; ask another security administrator.'],
  quorumOverOne: ['法定人数不能超过全体成员。', 'The quorum cannot be more than all members.'],
  warnsAboveBlocks: ['提示用的相似度不能高于阻止用的相似度。', 'The likeness that warns cannot be above the one that blocks.'],
  signInFailed: ['用户名或密码不正确。还可以再试 {{left}} 次。', 'User name or password is not right. {{left}} more tries.'],
  locked: [
    '连续 {{n}} 次登录失败，账号已锁定至{{until}}。到时可再试，或请安全管理员解锁。',
    'Locked until {{until}} after {{n}} failed sign-ins. Try again then, or ask the security administrator to unlock it.',
  ],
  noPost: ['这个账号目前没有任何有效岗位，请联系安全管理员。', 'This account holds no valid post. Ask the security administrator.'],
  notYourPost: ['这不是您的岗位，或岗位已到期。', 'This post is not yours, or has ended.'],
  notDemonstration: ['只有演示模式才能一键进入；请用账号和密码登录。', 'One-click entry exists in demonstration mode only; sign in with a name and password.'],
  wrongPassword: ['当前密码不正确。', 'The current password is not right.'],
  weakPassword: [
    '密码至少 8 位，并包含大写字母、小写字母、数字、符号中的三类。',
    'At least 8 characters, of three kinds among lower case, upper case, digits and signs.',
  ],
} as const satisfies Words
