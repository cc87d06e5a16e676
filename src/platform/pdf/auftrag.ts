/** What goes to the worker thread and comes back. */
export type PdfAuftrag = {
  nummer: number;
  /** Folder below which templates may import each other. */
  wurzel: string;
  /** Absolute path of the .typ file. */
  vorlage: string;
  eingaben: Record<string, string>;
};

export type PdfAntwort = { nummer: number; pdf: Uint8Array } | { nummer: number; fehler: string };
