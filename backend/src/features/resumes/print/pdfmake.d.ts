import 'pdfmake';

declare module 'pdfmake' {
  /** Files that are only in memory. Its types leave it out. */
  export const virtualfs: { writeFileSync(path: string, content: Buffer): void };
}
