/** A sheet of paper for the story: one page with a title and lines, as a PDF that every reader opens. */
export function createBlatt(titel: string, zeilen: readonly string[]): Buffer {
  const text = [
    'BT /F1 18 Tf 56 780 Td 26 TL',
    `(${toLatin(titel)}) Tj /F1 11 Tf T*`,
    ...['SYNTHETISCH: erfunden für die Demo', ...zeilen].map((zeile) => `(${toLatin(zeile)}) Tj T*`),
    'ET',
  ].join('\n');
  const objekte = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let inhalt = '%PDF-1.4\n';
  const anfaenge = objekte.map((objekt, stelle) => {
    const anfang = inhalt.length;
    inhalt += `${stelle + 1} 0 obj${objekt}endobj\n`;
    return `${String(anfang).padStart(10, '0')} 00000 n \n`;
  });
  const tabelle = inhalt.length;
  inhalt += `xref\n0 ${objekte.length + 1}\n0000000000 65535 f \n${anfaenge.join('')}`;
  inhalt += `trailer<</Size ${objekte.length + 1}/Root 1 0 R>>\nstartxref\n${tabelle}\n%%EOF\n`;
  return Buffer.from(inhalt, 'latin1');
}

/** A string of a PDF: umlauts as they are in Latin-1, brackets and what is not Latin-1 masked. */
function toLatin(text: string): string {
  return text
    .replaceAll(/[„“]/g, '"')
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '-')
    .replaceAll(/[()\\]/g, String.raw`\$&`);
}
