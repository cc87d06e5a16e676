import { toXml } from './rdf.model.ts';
import { type Datensatz, LISTE_ADRESSE, toAdresse } from './seitendaten.model.ts';

/** So many of the newest releases and withdrawals are told. */
const HOECHSTENS = 50;

/** What was released and withdrawn last, as Atom (RFC 4287). */
export function formatAtom(
  datensaetze: readonly Datensatz[],
  { basis, herausgeber }: { basis: string; herausgeber: string },
): string {
  const neueste = datensaetze
    .flatMap(({ ausgaben }) => ausgaben)
    .toSorted((a, b) => b.um.getTime() - a.um.getTime())
    .slice(0, HOECHSTENS);
  const eintraege = neueste.map((ausgabe) => {
    const adresse = toXml(`${basis}${toAdresse(ausgabe)}`);
    const { titel, um, offen } = ausgabe;
    const text = offen
      ? `Ausgabe ${ausgabe.ausgabe}. ${ausgabe.beschreibung.definition}`
      : `Ausgabe ${ausgabe.ausgabe} ist zurückgezogen: ${ausgabe.grund}`;
    return [
      '  <entry>',
      `    <id>${adresse}</id>`,
      `    <title>${toXml(offen ? titel : `Zurückgezogen: ${titel}`)}</title>`,
      `    <updated>${um.toISOString()}</updated>`,
      `    <link rel="alternate" type="text/html" href="${adresse}"/>`,
      `    <summary>${toXml(text)}</summary>`,
      '  </entry>',
    ].join('\n');
  });
  const liste = toXml(`${basis}${LISTE_ADRESSE}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
    `  <id>${liste}</id>`,
    '  <title>Offene Daten zum Kommunalen Integrationsmanagement NRW</title>',
    `  <updated>${(neueste[0]?.um ?? new Date(0)).toISOString()}</updated>`,
    `  <author><name>${toXml(herausgeber)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${liste}neu.atom"/>`,
    `  <link rel="alternate" type="text/html" href="${liste}"/>`,
    ...eintraege,
    '</feed>',
    '',
  ].join('\n');
}
