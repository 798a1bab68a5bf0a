/** Who signs for a joint meeting: its office. */
export const officeOf = (authorityName: string): string => `${authorityName}社区工作事项准入联席会议办公室`
