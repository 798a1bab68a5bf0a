/** Writing: streamed workbooks and streamed .csv files. */
export { writeCsv, type CsvToWrite } from './write/csv.ts'
export { writeSheet, type SheetToWrite } from './write/sheet.ts'
