import type { Words } from '../../foundation/words.ts'

export const words = {
  product: ['减负 · 社区工作事项准入公开', 'Jianfu · what communities may be asked to do'],
  shortProduct: ['减负', 'Jianfu'],
  tagline: ['社区工作事项准入公开', 'What communities may be asked to do'],
  demonstration: ['演示数据，人物和数字均为虚构', 'Demonstration data: people and figures are made up'],
  skip: ['跳到正文', 'Skip to content'],
  menu: ['公开内容', 'Public pages'],
  menuButton: ['菜单', 'Menu'],
  search: ['查事项、查证明', 'Find an item or a certificate'],
  searchButton: ['查找', 'Search'],
  elder: ['长辈版', 'Large print'],
  usual: ['标准版', 'Standard print'],
  suggestions: ['投诉与建议', 'Complaints and suggestions'],
  suggestionsHow: [
    '遇到没有准入编号却要社区办的事，或对清单有意见，可以在这里说。',
    'Asked for something that bears no admission number, or unhappy with a list? Say so here.',
  ],
  source: [
    '事项依据来自公开的法律法规和文件；标注“依据待核”的，原文或现行效力还没有核实。',
    'Items rest on published laws and documents; where it says “basis to be verified”, the text or its present force has not been checked.',
  ],
  noCookies: ['浏览公开页面不需要登录，不使用 Cookie。', 'The public pages need no sign-in and use no cookies.'],
  desk: ['工作人员登录', 'Staff sign-in'],
  loading: ['正在读取…', 'Loading…'],
  again: ['再试一次', 'Try again'],
  wrongAddress: ['地址不对，没有这一页', 'The address is wrong; there is no such page'],
  noPage: ['没有这个页面', 'No such page'],
  noPageHow: [
    '地址可能写错了，或页面已经移走。可以在上面查找，或回到首页。',
    'The address may be mistyped, or the page has moved. Search above, or go to the first page.',
  ],
  home: ['回到首页', 'To the first page'],
  fault: ['这个页面没有打开', 'This page did not open'],
  faultHow: ['可能是网络断了，或页面刚刚更新。请重新打开。', 'The network may have failed, or the page was just updated. Please open it again.'],
  openAgain: ['重新打开', 'Open again'],
  homeTitle: ['什么事可以找社区办，什么事不可以要求社区做', 'What you may ask of a community, and what nobody may ask of it'],
  homeLead: [
    '每一件要社区办的事，都要先有依据、经过准入、列入公开清单。在上面输入事项或证明的名称查一查。',
    'Whatever a community is asked to do must first have a basis, be admitted and stand in a published list. Search above by the name of an item or a certificate.',
  ],
  printedFrom: ['打印自', 'Printed from'],
} as const satisfies Words
