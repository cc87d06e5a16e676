/** What goes to the worker thread and comes back. */
export type PdfAuftrag = {
  nummer: number;
  /** Folder below which templates may import each other. */
  wurzel: string;
  /** Absolute path of the .typ file. */
  vorlage: string;
  eingaben: Record<string, string>;
  norm: PdfNorm;
};

/** PDF/UA-1 for people to read, PDF/A-2b for files that are kept. The compiler cannot do both at once. */
export type PdfNorm = 'ua-1' | 'a-2b';

export type PdfAntwort = { nummer: number; pdf: Uint8Array } | { nummer: number; fehler: string };
