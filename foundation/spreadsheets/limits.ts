/** What a spreadsheet may cost before we say no. Bytes unless told. */
const mega = 1024 * 1024

export const limits = {
  /** The file as it was sent. A .xls is held in memory whole, at some forty times its size. */
  file: { xlsx: 100 * mega, xls: 10 * mega, csv: 100 * mega },
  /** All parts of a workbook, unpacked. */
  unpacked: 600 * mega,
  /** Parts a workbook may have. */
  parts: 5000,
  /** Deflate reaches 1000; sheets of formatted empty rows stay below 60. Parts under `ratioFrom` may do as they like. */
  ratio: 250,
  ratioFrom: 20 * mega,
  /** A part that is read whole: styles, relations, workbook, comments, and what stands around the rows of a sheet. */
  wholePart: 24 * mega,
  /** Characters kept of shared strings: two bytes each. */
  sharedText: 50_000_000,
  /** Characters between two events of an XML part. Excel allows 32,767 in a cell. */
  xmlRun: 2_000_000,
  xmlDepth: 100,
  /** Characters of one cell, pieced together from as many elements as it likes. */
  cellText: 100_000,
  /** Columns with a value in them. */
  columns: 1024,
  /** Characters of one line of a .csv. */
  csvLine: 2_000_000,
} as const
