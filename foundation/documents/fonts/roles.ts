/**
 * The faces GB/T 9704-2012 names, and by which family names they are known. The first name of each is the one the templates of
 * departments ask for; those are licensed, so they come only from the folder of whoever holds the licence.
 */
export type Role = 'title' | 'body' | 'kai' | 'hei' | 'number'
export const roles: readonly Role[] = ['title', 'body', 'kai', 'hei', 'number']

export const faces: Record<Role, { face: string; names: readonly string[] }> = {
  title: { face: '小标宋体', names: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05+ZLCMGO-1'] },
  body: {
    face: '仿宋体',
    names: [
      '仿宋_GB2312',
      'FangSong_GB2312',
      '仿宋',
      'FangSong',
      'STFangsong',
      '方正仿宋_GBK',
      'FZFangSong-Z02',
      // open ones that are not to be had as a package; the first calls itself a preview still
      'Zhuque Fangsong',
      'Zhuque Fangsong (technical preview)',
      'FandolFang',
    ],
  },
  kai: { face: '楷体', names: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', '方正楷体_GBK', 'FZKai-Z03'] },
  hei: { face: '黑体', names: ['黑体', 'SimHei', 'STHeiti', '方正黑体_GBK', 'FZHei-B01'] },
  number: { face: '宋体', names: ['宋体', 'SimSun', 'NSimSun', 'STSong', '方正书宋_GBK', 'FZShuSong-Z01'] },
}
