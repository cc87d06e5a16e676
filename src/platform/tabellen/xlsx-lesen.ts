/** Reads the XML of a workbook by looking for marks, never going back: no input makes it slow. */

/** What reading a sheet needs of the workbook around it. */
export type Mappe = {
  blatt: string;
  name: string;
  /** Names of other sheets. */
  weitere: string[];
  seit1904: boolean;
  gemeinsame: string[];
  /** Numbers of cell formats that show a day. */
  tagformate: ReadonlySet<number>;
};

/** The first sheet with what the workbook says of it. */
export function findTeil(
  text: (name: string) => string,
): Pick<Mappe, 'blatt' | 'name' | 'weitere' | 'seit1904'> | undefined {
  const mappe = text('xl/workbook.xml');
  const blaetter = [...streamElemente(mappe, 'sheet')].map(({ attribute }) => parseAttribute(attribute));
  const [erstes, ...weitere] = blaetter;
  const ziele = new Map(
    [...streamElemente(text('xl/_rels/workbook.xml.rels'), 'Relationship')].map(({ attribute }) => {
      const { Id = '', Target = '' } = parseAttribute(attribute);
      return [Id, Target];
    }),
  );
  const id = Object.entries(erstes ?? {}).find(([name]) => name === 'id' || name.endsWith(':id'))?.[1];
  const ziel = ziele.get(id ?? '') ?? 'worksheets/sheet1.xml';
  const blatt = text(ziel.startsWith('/') ? ziel.slice(1) : `xl/${ziel}`);
  if (blatt === '') return undefined;
  const [angaben] = [...streamElemente(mappe, 'workbookPr')];
  const { date1904 = '' } = parseAttribute(angaben?.attribute ?? '');
  return {
    blatt,
    name: erstes?.['name'] ?? '',
    weitere: weitere.flatMap(({ name = '' }) => (name === 'Erläuterung' ? [] : [name])),
    seit1904: date1904 === '1' || date1904 === 'true',
  };
}

/** Elements of one name, one after the other; what is inside stands as it came. An element without an end ends the reading. */
export function* streamElemente(
  text: string,
  name: string,
): Generator<{ attribute: string; inhalt: string }> {
  const anfang = `<${name}`;
  const schluss = `</${name}>`;
  for (let ab = 0; ; ) {
    const von = text.indexOf(anfang, ab);
    if (von === -1) return;
    const danach = text[von + anfang.length] ?? '';
    if (!/[\s/>]/.test(danach)) {
      ab = von + anfang.length;
      continue;
    }
    const marke = text.indexOf('>', von);
    if (marke === -1) return;
    const attribute = text.slice(von + anfang.length, marke);
    if (attribute.endsWith('/')) {
      ab = marke + 1;
      yield { attribute: attribute.slice(0, -1), inhalt: '' };
      continue;
    }
    const ende = text.indexOf(schluss, marke);
    if (ende === -1) return;
    ab = ende + schluss.length;
    yield { attribute, inhalt: text.slice(marke + 1, ende) };
  }
}

export function parseAttribute(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]{1,40})="([^"]*)"/g)].map(([, name = '', wert = '']) => [name, toXmlText(wert)]),
  );
}

/** Texts that several cells share. What says how to read Japanese signs is no text. */
export function parseGemeinsame(text: string): string[] {
  return [...streamElemente(text, 'si')].map(({ inhalt }) => {
    const [vorn = '', ...lesehilfen] = inhalt.split('<rPh');
    const ohne = [vorn, ...lesehilfen.map((teil) => teil.split('</rPh>')[1] ?? '')].join('');
    return [...streamElemente(ohne, 't')].map((teil) => toXmlText(teil.inhalt)).join('');
  });
}

/** Formats 14 to 17 and 22 show a day in Excel; own ones are known by their letters. */
export function parseTagformate(text: string): ReadonlySet<number> {
  const eigene = new Set(
    [...streamElemente(text, 'numFmt')].flatMap(({ attribute }) => {
      const { numFmtId = '', formatCode = '' } = parseAttribute(attribute);
      const zeichen = formatCode.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      return /[dy]/i.test(zeichen) ? [Number(numFmtId)] : [];
    }),
  );
  const [zellen] = [...streamElemente(text, 'cellXfs')];
  const formate = [...(zellen?.inhalt ?? '').matchAll(/<xf\b([^>]*)>/g)].map(([, attribute = '']) =>
    Number(parseAttribute(attribute)['numFmtId'] ?? 0),
  );
  return new Set(
    formate.flatMap((format, nummer) =>
      (format >= 14 && format <= 17) || format === 22 || eigene.has(format) ? [nummer] : [],
    ),
  );
}

/** Merged cells: rows from and to. */
export function parseVerbundene(blatt: string): { von: number; bis: number; ref: string }[] {
  return [...streamElemente(blatt, 'mergeCell')].slice(0, 500).flatMap(({ attribute }) => {
    const { ref = '' } = parseAttribute(attribute);
    const zeilen = /^[A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(ref);
    return zeilen === null ? [] : [{ von: Number(zeilen[1]), bis: Number(zeilen[2]), ref }];
  });
}

const ENTITAETEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text behind entities. Others than the five of XML are not resolved: they could grow without end. */
export function toXmlText(text: string): string {
  const ohne = text.includes('_x000D_') ? text.replaceAll('_x000D_', '') : text;
  if (!ohne.includes('&')) return ohne;
  return ohne.replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (ganzes, name: string) => {
    if (!name.startsWith('#')) return ENTITAETEN[name] ?? ganzes;
    const nummer =
      name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return nummer > 0 && nummer <= 0x10ffff ? String.fromCodePoint(nummer) : ganzes;
  });
}
