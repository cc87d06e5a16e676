import type { PlainDate } from '#src/core/plain-date.ts';
import type { Entstehung, Funktionsebene, Gremiumart, Mitgliedsherkunft } from './wertelisten/gremien.ts';
import { BENANNTE_INSTITUTIONEN, type Institutionstyp } from './wertelisten/institutionen.ts';

/** What a check needs to know of a seat. */
export type Sitz = {
  institutionstyp: Institutionstyp;
  institution: string;
  herkunft: Mitgliedsherkunft;
  funktionsebene: Funktionsebene;
  entscheidet: boolean;
  von: PlainDate;
  bis: PlainDate | null;
};
export type Pruefgremium = {
  id: string;
  art: Gremiumart;
  entstehung: Entstehung;
  beschlussDokument: string | null;
  beschlussAm: PlainDate | null;
  auftrag: string | null;
  beginn: PlainDate;
  ende: PlainDate | null;
  oberId: string | null;
  mitglieder: readonly Sitz[];
};

/** ERFUELLT or OFFEN: a must. HINWEIS: a soll or a recommendation that is not followed; nothing is refused for it. ANGABE: a kann. */
export const PRUEFSTAENDE = ['ERFUELLT', 'OFFEN', 'HINWEIS', 'ANGABE'] as const;
export type Pruefstand = (typeof PRUEFSTAENDE)[number];
export const PRUEFPUNKT_CODES = [
  'LG-01',
  'LG-02',
  'LG-03',
  'LG-04',
  'LG-05',
  'LG-06',
  'CM-12',
  'PG-01',
  'PG-08',
  'PG-09',
] as const;
export type PruefpunktCode = (typeof PRUEFPUNKT_CODES)[number];
export type Pruefpunkt = {
  code: PruefpunktCode;
  titel: string;
  stand: Pruefstand;
  text: string;
  quelle: string;
};

/** Deciders named in HK Anhang: Amtsleitung, Geschäftsführung, Dezernentenebene. */
const LEITUNG: readonly Funktionsebene[] = ['DEZERNAT', 'AMTSLEITUNG', 'GESCHAEFTSFUEHRUNG'];
/** They have no Leitungsamt by their nature (INC-CS-08), so nobody asks for one. */
const OHNE_LEITUNGSAMT: readonly Institutionstyp[] = [
  'ENGAGEMENT',
  'ZIELGRUPPE',
  'MIGRANTENSELBSTORGANISATION',
];

/** Whether something with a beginning and an end holds on this day; both days count. */
export function isGueltig({ von, bis }: { von: PlainDate; bis: PlainDate | null }, tag: PlainDate): boolean {
  return von <= tag && (bis === null || bis >= tag);
}

/** The fourteen of the Handlungskonzept: represented in the Lenkungsgruppe or not. A gap is no error. */
export function listVertretung(
  gremien: readonly Pruefgremium[],
  stichtag: PlainDate,
): { typ: Institutionstyp; vertreten: boolean }[] {
  const sitze = listSitze(listArt(gremien, 'LENKUNGSGRUPPE', stichtag), stichtag);
  return BENANNTE_INSTITUTIONEN.map(({ code }) => ({
    typ: code,
    vertreten: sitze.some(({ institutionstyp }) => institutionstyp === code),
  }));
}

/** What the Richtlinie and the Handlungskonzept ask of the bodies of a Standort, as of a day. */
export function computePruefpunkte(gremien: readonly Pruefgremium[], stichtag: PlainDate): Pruefpunkt[] {
  const leitend = listArt(gremien, 'LENKUNGSGRUPPE', stichtag);
  const sitze = listSitze(leitend, stichtag);
  const gemischt = checkGemischt(sitze);
  const ebene = checkEbene(sitze);
  return [
    checkEinrichtung(leitend, gemischt.stand === 'ERFUELLT' && ebene.stand === 'ERFUELLT'),
    gemischt,
    ebene,
    ...checkVertretung(gremien, sitze, stichtag),
    ...checkGruppen(gremien, leitend, stichtag),
  ];
}

function listArt(gremien: readonly Pruefgremium[], art: Gremiumart, stichtag: PlainDate): Pruefgremium[] {
  return gremien.filter(
    (eines) => eines.art === art && isGueltig({ von: eines.beginn, bis: eines.ende }, stichtag),
  );
}

function listSitze(gremien: readonly Pruefgremium[], stichtag: PlainDate): Sitz[] {
  return gremien.flatMap(({ mitglieder }) => mitglieder.filter((sitz) => isGueltig(sitz, stichtag)));
}

/** Set up, or an existing one entrusted with a Beschluss; made up as 4.1 c says. */
function checkEinrichtung(leitend: readonly Pruefgremium[], besetzt: boolean): Pruefpunkt {
  const punkt = {
    code: 'LG-01',
    titel: 'Lenkungsgruppe eingerichtet oder beauftragt',
    quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c; HK 2.1',
  } as const;
  if (leitend.length === 0) return { ...punkt, stand: 'OFFEN', text: 'Es gibt keine Lenkungsgruppe.' };
  const belegt = leitend.some(
    ({ entstehung, beschlussDokument, beschlussAm }) =>
      entstehung === 'NEU' || (beschlussDokument !== null && beschlussAm !== null),
  );
  if (!belegt) {
    const text = 'Der Beschluss fehlt, mit dem das vorhandene Gremium beauftragt wurde: Dokument und Tag.';
    return { ...punkt, stand: 'OFFEN', text };
  }
  if (!besetzt)
    return { ...punkt, stand: 'OFFEN', text: 'Die Besetzung erfüllt LG-02 oder LG-03 noch nicht.' };
  return { ...punkt, stand: 'ERFUELLT', text: 'Eingerichtet oder mit Beschluss beauftragt, und besetzt.' };
}

function checkGemischt(sitze: readonly Sitz[]): Pruefpunkt {
  const fehlt = [
    ...(sitze.some(({ herkunft }) => herkunft === 'INTERN') ? [] : ['interne Mitglieder fehlen']),
    ...(sitze.some(({ herkunft }) => herkunft === 'EXTERN') ? [] : ['externe Mitglieder fehlen']),
  ];
  return {
    code: 'LG-02',
    titel: 'Verwaltungsintern und verwaltungsextern besetzt',
    stand: fehlt.length === 0 ? 'ERFUELLT' : 'OFFEN',
    text: fehlt.length === 0 ? 'Interne und externe Mitglieder sind da.' : fehlt.join(', '),
    quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c; HK 2.1',
  };
}

/** On both sides somebody of the Leitungsebene; who cannot decide is named. */
function checkEbene(sitze: readonly Sitz[]): Pruefpunkt {
  const punkt = {
    code: 'LG-03',
    titel: 'Auf Leitungsebene besetzt',
    quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c; HK Anhang',
  } as const;
  const entscheidend = sitze.filter(
    ({ funktionsebene, entscheidet }) => entscheidet && LEITUNG.includes(funktionsebene),
  );
  const seiten = new Set(entscheidend.map(({ herkunft }) => herkunft));
  const ohne = sitze
    .filter((sitz) => !entscheidend.includes(sitz) && !OHNE_LEITUNGSAMT.includes(sitz.institutionstyp))
    .map(({ institution }) => institution);
  const liste =
    ohne.length === 0 ? '' : ` Ohne Leitungsebene oder Entscheidungsbefugnis: ${ohne.join(', ')}.`;
  if (seiten.size < 2) {
    const wo = seiten.has('INTERN') ? ' (extern)' : seiten.has('EXTERN') ? ' (intern)' : '';
    return { ...punkt, stand: 'OFFEN', text: `Leitungsebene nicht belegt${wo}.${liste}` };
  }
  return { ...punkt, stand: 'ERFUELLT', text: `Intern und extern ist die Leitungsebene da.${liste}` };
}

function checkVertretung(
  gremien: readonly Pruefgremium[],
  sitze: readonly Sitz[],
  stichtag: PlainDate,
): Pruefpunkt[] {
  const vertretung = listVertretung(gremien, stichtag);
  const da = vertretung.filter(({ vertreten }) => vertreten).length;
  const benannte = new Set(vertretung.map(({ typ }) => typ));
  const weitere = sitze.filter(({ institutionstyp }) => !benannte.has(institutionstyp)).length;
  const wohlfahrt = sitze.some(({ institutionstyp }) => institutionstyp === 'FREIE_WOHLFAHRTSPFLEGE');
  return [
    {
      code: 'LG-04',
      titel: 'Benannte Institutionen vertreten',
      stand: da === vertretung.length ? 'ERFUELLT' : 'HINWEIS',
      text: `${String(da)} von ${String(vertretung.length)} sind vertreten.`,
      quelle: 'HK Anhang',
    },
    {
      code: 'LG-05',
      titel: 'Weitere Institutionen',
      stand: 'ANGABE',
      text: weitere === 0 ? 'Keine. Weitere sind möglich.' : `Weitere Mitglieder: ${String(weitere)}.`,
      quelle: 'HK Anhang',
    },
    {
      code: 'LG-06',
      titel: 'Freie Wohlfahrtspflege in der Lenkungsgruppe',
      stand: wohlfahrt ? 'ERFUELLT' : 'HINWEIS',
      text: wohlfahrt
        ? 'Die Freie Wohlfahrtspflege ist Mitglied.'
        : 'Empfohlen ist, die Freie Wohlfahrtspflege einzubeziehen.',
      quelle: 'HK 2.1, Anhang',
    },
  ];
}

function checkGruppen(
  gremien: readonly Pruefgremium[],
  leitend: readonly Pruefgremium[],
  stichtag: PlainDate,
): Pruefpunkt[] {
  const gruppen = listArt(gremien, 'ARBEITS_PROJEKTGRUPPE', stichtag);
  const darunter = gruppen.some(
    ({ oberId, auftrag }) => auftrag !== null && leitend.some(({ id }) => id === oberId),
  );
  const selbst = listSitze(gruppen, stichtag).some(
    ({ institutionstyp: typ }) => typ === 'MIGRANTENSELBSTORGANISATION' || typ === 'FLUECHTLINGSINITIATIVE',
  );
  const wohlfahrt = listArt(gremien, 'AG_FREIE_WOHLFAHRTSPFLEGE', stichtag).length > 0;
  const begleitet = listArt(gremien, 'BEGLEITGRUPPE', stichtag).length > 0;
  return [
    {
      code: 'CM-12',
      titel: 'Arbeitsgruppe mit der Freien Wohlfahrtspflege',
      stand: wohlfahrt ? 'ERFUELLT' : 'OFFEN',
      text: wohlfahrt ? 'Die Arbeitsgruppe besteht.' : 'Für das Case Management ist sie unabdingbar.',
      quelle: 'HK Anhang Baustein 2',
    },
    {
      code: 'PG-01',
      titel: 'Arbeits- oder Projektgruppe unterhalb der Lenkungsgruppe',
      stand: darunter ? 'ERFUELLT' : 'HINWEIS',
      text: darunter
        ? 'Eine Gruppe mit Auftrag gehört zur Lenkungsgruppe.'
        : 'Keine Gruppe hat einen Auftrag und gehört zur Lenkungsgruppe.',
      quelle: 'HK Anhang',
    },
    {
      code: 'PG-08',
      titel: 'Migrantenselbstorganisation oder Flüchtlingsinitiative in einer Gruppe',
      stand: selbst ? 'ERFUELLT' : 'HINWEIS',
      text: selbst ? 'Mindestens eine ist Mitglied.' : 'Empfohlen ist, sie in eine Gruppe einzubeziehen.',
      quelle: 'HK Anhang',
    },
    {
      code: 'PG-09',
      titel: 'Begleitgruppe mit der Zielgruppe',
      stand: 'ANGABE',
      text: begleitet ? 'Eine Begleitgruppe besteht.' : 'Keine. Eine Begleitgruppe ist möglich.',
      quelle: 'HK Anhang',
    },
  ];
}
