import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkDatei } from './check-datei.ts';
import { toDateiname, toDownloadHeaders } from './dateiname.ts';
import { NUR_EICAR } from './virenpruefung.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]);

function createZip(teile: Record<string, string>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(teile).map(([n, t]) => [n, strToU8(t)]))));
}
const TYPEN_DOCX = '<Override ContentType="application/x.wordprocessingml.document.main+xml"/>';
const TYPEN_XLSX = '<Override ContentType="application/x.spreadsheetml.sheet.main+xml"/>';
const DOCX = createZip({ '[Content_Types].xml': TYPEN_DOCX, 'word/document.xml': '<w/>' });
const ODT_MIME = 'application/vnd.oasis.opendocument.text';

async function checkCode(inhalt: Buffer, name = 'x'): Promise<string> {
  const geprueft = await checkDatei({ name, inhalt }, NUR_EICAR);
  return geprueft.ok ? geprueft.wert.art : geprueft.fehler.code;
}

describe('the content decides the type', () => {
  test.each<[string, Buffer, string]>([
    ['PDF', PDF, 'PDF'],
    ['half a PDF', PDF.subarray(0, 12), 'DATEI_ART'],
    ['PNG', PNG, 'PNG'],
    ['JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'JPEG'],
    ['DOCX', DOCX, 'DOCX'],
    ['XLSX', createZip({ '[Content_Types].xml': TYPEN_XLSX, 'xl/workbook.xml': '<w/>' }), 'XLSX'],
    ['ODT', createZip({ mimetype: ODT_MIME, 'content.xml': '<o/>' }), 'ODT'],
    ['text', Buffer.from('Größe: 5 µm\r\nÀ bientôt\t!'), 'TEXT'],
    ['Arabic text', Buffer.from('أريد أن أتعلّم'), 'TEXT'],
    ['text in Windows-1252', Buffer.from([0x4b, 0xf6, 0x6c, 0x6e]), 'DATEI_ART'],
    ['GIF', Buffer.from('GIF89a\x01\x00'), 'DATEI_ART'],
    ['a program', Buffer.from('MZ\x90\x00', 'latin1'), 'DATEI_ART'],
    ['any other ZIP', createZip({ 'a.txt': 'x' }), 'DATEI_ART'],
    ['a ZIP that only claims', createZip({ '[Content_Types].xml': TYPEN_DOCX }), 'DATEI_ART'],
    [
      'a DOCX with macros',
      createZip({ '[Content_Types].xml': TYPEN_DOCX, 'word/document.xml': '', 'word/vbaProject.bin': '' }),
      'DATEI_ART',
    ],
    [
      'a DOCX with a page inside',
      createZip({ '[Content_Types].xml': TYPEN_DOCX, 'word/document.xml': '', 'a.html': '' }),
      'DATEI_ART',
    ],
    [
      'a ZIP that climbs',
      createZip({ '[Content_Types].xml': TYPEN_DOCX, 'word/document.xml': '', '../x': '' }),
      'DATEI_ART',
    ],
    ['a broken ZIP', DOCX.subarray(0, 60), 'DATEI_ART'],
    ['nothing', Buffer.alloc(0), 'DATEI_LEER'],
    ['too much', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'DATEI_ZU_GROSS'],
    ['HTML', Buffer.from('<!DOCTYPE html><p>'), 'DATEI_AUSFUEHRBAR'],
    ['SVG', Buffer.from('<svg onload="x">'), 'DATEI_AUSFUEHRBAR'],
    ['text with a script far below', Buffer.from(`${'a'.repeat(5000)}<script >`), 'DATEI_AUSFUEHRBAR'],
    [
      'PDF that is a page too',
      Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>'), PDF]),
      'DATEI_AUSFUEHRBAR',
    ],
    ['PNG that is a page too', Buffer.concat([PNG, Buffer.from('<ScRiPt>x')]), 'DATEI_AUSFUEHRBAR'],
  ])('%s', async (_name, inhalt, erwartet) => {
    expect(await checkCode(inhalt, 'brief.pdf')).toBe(erwartet);
  });

  test('the EICAR text is refused, alone and inside of a document', async () => {
    // Joined here, so that a scanner on a developer's machine leaves this file alone.
    const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE!$H+H*'].join(
      '-',
    );
    expect(await checkCode(Buffer.from(eicar))).toBe('DATEI_SCHADSOFTWARE');
    expect(await checkCode(Buffer.from(`%PDF-1.4 ${eicar} %%EOF`))).toBe('DATEI_SCHADSOFTWARE');
  });

  test('a scanner that cannot run saves nothing', async () => {
    const kaputt = { kennung: 'X', isClean: () => Promise.reject(new Error('scanner away')) };
    await expect(checkDatei({ name: 'x', inhalt: PDF }, kaputt)).rejects.toThrow('scanner away');
  });
});

describe('names', () => {
  test.each([
    ['Bescheid.pdf', 'Bescheid.pdf'],
    ['Bescheid.PDF', 'Bescheid.pdf'],
    ['C:\\Users\\x\\Bescheid.pdf', 'Bescheid.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['bild.exe', 'bild.exe.pdf'],
    ['a\u202efdp.exe', 'afdp.exe.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['', 'Datei.pdf'],
    ['.pdf', 'Datei.pdf'],
    ['Müller ‹ß›.pdf', 'Müller ‹ß›.pdf'],
  ])('%j becomes %j', (roh, name) => {
    expect(toDateiname(roh, 'PDF')).toBe(name);
  });

  test('long names are cut, the ending stays', () => {
    const name = toDateiname(`${'ä'.repeat(500)}.docx`, 'DOCX');
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.endsWith('.docx')).toBe(true);
  });

  test('a download is an attachment and nothing else', () => {
    const kopf = toDownloadHeaders('Größe "x".pdf', 'PDF');
    expect(kopf['content-disposition']).toBe(
      `attachment; filename="Groe _x_.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%22x%22.pdf`,
    );
    expect(kopf['x-content-type-options']).toBe('nosniff');
    expect(kopf['cache-control']).toBe('no-store');
  });
});
