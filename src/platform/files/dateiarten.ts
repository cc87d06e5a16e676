import { isUtf8 } from 'node:buffer';
import { unzipSync } from 'fflate';

export type Dateiart = 'PDF' | 'PNG' | 'JPEG' | 'DOCX' | 'XLSX' | 'ODT' | 'TEXT';

/** What may be saved (SEC-08). The type comes from the content; name and claimed type decide nothing. */
export const DATEIARTEN = {
  PDF: { endungen: ['pdf'], mime: 'application/pdf' },
  PNG: { endungen: ['png'], mime: 'image/png' },
  JPEG: { endungen: ['jpg', 'jpeg'], mime: 'image/jpeg' },
  DOCX: {
    endungen: ['docx'],
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  XLSX: { endungen: ['xlsx'], mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ODT: { endungen: ['odt'], mime: 'application/vnd.oasis.opendocument.text' },
  TEXT: { endungen: ['txt', 'csv'], mime: 'text/plain; charset=utf-8' },
} as const satisfies Record<Dateiart, { endungen: readonly string[]; mime: string }>;

const MAX_UNPACKED_PART = 1024 * 1024;

/** The type by magic bytes; null when it is none of the allowed ones. */
export function findDateiart(inhalt: Buffer): Dateiart | null {
  if (startsWith(inhalt, '25504446 2d')) return isWholePdf(inhalt) ? 'PDF' : null;
  if (startsWith(inhalt, '89504e47 0d0a1a0a')) return 'PNG';
  if (startsWith(inhalt, 'ffd8ff')) return 'JPEG';
  if (startsWith(inhalt, '504b0304')) return findOfficeart(inhalt);
  return isPlainText(inhalt) ? 'TEXT' : null;
}

/**
 * A file that a browser could also read as a page: markup in the first kilobyte of a picture or PDF, or anywhere in
 * a text. Together with attachment and nosniff on delivery.
 */
export function isPolyglot(inhalt: Buffer, art: Dateiart): boolean {
  const text = (art === 'TEXT' ? inhalt : inhalt.subarray(0, 1024)).toString('latin1').toLowerCase();
  return /<(!doctype\s+html|html|script|svg|iframe|body|head|object|embed|\?php)[\s>/]/.test(text);
}

/** The end mark must be there: half a file is refused now and not when somebody needs it. */
function isWholePdf(inhalt: Buffer): boolean {
  return inhalt.subarray(-2048).includes('%%EOF');
}

/** A ZIP is allowed only as one of three documents, and never with macros. */
function findOfficeart(inhalt: Buffer): Dateiart | null {
  const namen: string[] = [];
  let teile: Record<string, Uint8Array>;
  try {
    teile = unzipSync(inhalt, {
      filter: (datei) => {
        namen.push(datei.name);
        return (
          (datei.name === 'mimetype' || datei.name === '[Content_Types].xml') &&
          datei.originalSize <= MAX_UNPACKED_PART
        );
      },
    });
  } catch {
    return null;
  }
  if (namen.some((name) => /vbaproject|\.(exe|dll|js|vbs|bat|cmd|ps1|html?|svg|jar)$/i.test(name)))
    return null;
  if (namen.some((name) => name.startsWith('/') || name.split(/[\\/]/).includes('..'))) return null;
  const mimetype = toText(teile['mimetype']);
  if (mimetype !== '') {
    return mimetype === DATEIARTEN.ODT.mime && namen.includes('content.xml') ? 'ODT' : null;
  }
  const typen = toText(teile['[Content_Types].xml']);
  if (/macroEnabled/i.test(typen)) return null;
  if (namen.includes('word/document.xml') && typen.includes('wordprocessingml.document.main')) return 'DOCX';
  if (namen.includes('xl/workbook.xml') && typen.includes('spreadsheetml.sheet.main')) return 'XLSX';
  return null;
}

function isPlainText(inhalt: Buffer): boolean {
  return isUtf8(inhalt) && !/[^\P{Cc}\t\n\r\f]/u.test(inhalt.toString('utf8'));
}

function toText(teil: Uint8Array | undefined): string {
  return teil === undefined ? '' : Buffer.from(teil).toString('utf8').trim();
}

function startsWith(inhalt: Buffer, hex: string): boolean {
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
  return inhalt.subarray(0, bytes.length).equals(bytes);
}
