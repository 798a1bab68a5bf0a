/**
 * Some makers of PDFs write 「⼈」 (U+2F08, a radical) where the page shows 「人」: it looks the same, and nothing finds it. Radicals become
 * the characters they stand for; no official text speaks of radicals themselves.
 */

/** Radical and character in turn: what NFKC leaves (the supplement has no compatibility mapping), and 「⼾」, which it makes a traditional one. */
const beyond =
  '⼾户⺁厂⺈刀⺠民⺟母⺬示⺮竹⺷羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'

export const withoutRadicals = (text: string): string =>
  text.replaceAll(/[\u2e80-\u2fd5]/g, (radical) => beyond[beyond.indexOf(radical) + 1 || beyond.length] ?? radical.normalize('NFKC'))
