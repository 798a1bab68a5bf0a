/**
 * How Node.js keeps the memory of the server: unless told, it lets what was used once lie about until several times the living memory is taken. An import of
 * 100,000 rows then peaks at 600 MB of which 50 MB live; with a small space for the young and an old one that may grow to 2.5 times what lives it peaks
 * at about half, for a tenth more time of the processor (bench/import.ts measures with these).
 */
export const memoryFlags = ['--max-semi-space-size=4', '--heap-growing-percent=150']
