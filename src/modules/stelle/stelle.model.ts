import type { Ablehnung, Feldfehler } from '#src/core/contract/ablehnung.ts';
import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import { addDays, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { contains, containsPeriod, overlaps } from '#src/core/period.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { formatVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Baustein } from './baustein.model.ts';
import type { Abschnitt } from './zeitreihe.model.ts';

/** Where a Stelle is attached. FW: Träger der Freien Wohlfahrtspflege. */
export const ANBINDUNGEN = ['KI', 'KOMMUNALES_AMT', 'KREISANGEHOERIGE_KOMMUNE', 'FW'] as const;
export type Anbindung = (typeof ANBINDUNGEN)[number];

export const ANBINDUNG_NAMEN = {
  KI: 'Kommunales Integrationszentrum',
  KOMMUNALES_AMT: 'anderes kommunales Amt',
  KREISANGEHOERIGE_KOMMUNE: 'kreisangehörige Kommune',
  FW: 'Träger der Freien Wohlfahrtspflege',
} as const satisfies Record<Anbindung, string>;

/** Smallest share of a Koordination. „Eine Unterteilung der Koordinationsstellen kleiner als 0,5-Stellenanteile ist ausgeschlossen“ (HK 2.1). */
const MIN_ANTEIL_KOORDINATION: Vzae = toVzae(50);
/** „eine halbe Personalstelle“ Verwaltungsassistenz that cannot be divided further (Nr. 5.4.1 Absatz 1). */
const ANTEIL_VERWALTUNGSASSISTENZ: Vzae = toVzae(50);

const QUELLE_MINDESTANTEIL = 'Nr. 5.4.1 Absatz 1 Satz 2 Richtlinie, HK 2.1 (KO-05, E-5.4.1-c)';

export type Stellenangaben = Abschnitt & {
  baustein: Baustein;
  umfang: Vzae;
  verwaltungsassistenz: boolean;
  anbindung: Anbindung;
  anbindungGrund: string | null;
  mandantId: string | null;
  kommuneId: string | null;
};

type Verstoss = Feldfehler & { quelle?: string };

/** Rules of a Stelle by itself; all violations at once. */
export function checkStelle(stelle: Stellenangaben): Result<void, Ablehnung> {
  const verstoesse = [...checkUmfang(stelle), ...checkAnbindung(stelle)];
  if (stelle.bis !== null && stelle.bis < stelle.von) {
    verstoesse.push(
      toVerstoss(
        '/gueltigBis',
        'ZEITRAUM_VERKEHRT',
        'Das Ende liegt vor dem Beginn. Prüfen Sie beide Daten.',
      ),
    );
  }
  return refuseAll('STELLE_UNZULAESSIG', 'So kann die Stelle nicht geführt werden.', verstoesse);
}

function checkUmfang({ baustein, umfang, verwaltungsassistenz }: Stellenangaben): Verstoss[] {
  if (verwaltungsassistenz && baustein !== 1) {
    return [
      toVerstoss(
        '/verwaltungsassistenz',
        'NUR_BAUSTEIN_1',
        'Verwaltungsassistenz gibt es nur in Baustein 1.',
      ),
    ];
  }
  if (verwaltungsassistenz && umfang !== ANTEIL_VERWALTUNGSASSISTENZ) {
    return [
      toVerstoss(
        '/umfangVzae',
        'E-5.4.1-d',
        'Die Verwaltungsassistenz ist genau eine halbe Stelle (0,50).',
        'Nr. 5.4.1 Absatz 1 Richtlinie (E-5.4.1-d)',
      ),
    ];
  }
  return checkAnteil(baustein, umfang, '/umfangVzae');
}

/** KO-05 holds for the Stelle and for each share that is filled. */
function checkAnteil(baustein: Baustein, anteil: Vzae, pointer: string): Verstoss[] {
  if (baustein !== 1 || anteil >= MIN_ANTEIL_KOORDINATION) return [];
  return [
    toVerstoss(
      pointer,
      'E-5.4.1-c',
      `Koordinationsstellen dürfen nicht in Anteile unter 0,50 geteilt werden. Angegeben: ${formatVzae(anteil)}.`,
      QUELLE_MINDESTANTEIL,
    ),
  ];
}

function checkAnbindung(stelle: Stellenangaben): Verstoss[] {
  const { anbindung, anbindungGrund, baustein } = stelle;
  if (baustein === 1 && anbindung !== 'KI' && anbindungGrund === null) {
    return [
      toVerstoss(
        '/anbindungGrund',
        'GRUND_FEHLT',
        'Eine Koordination außerhalb des Kommunalen Integrationszentrums muss begründet werden.',
        'HK 2.1 und Anhang (KO-02, KO-03)',
      ),
    ];
  }
  if (anbindung === 'KREISANGEHOERIGE_KOMMUNE' && stelle.kommuneId === null) {
    return [toVerstoss('/kommuneId', 'KOMMUNE_FEHLT', 'Wählen Sie die kreisangehörige Kommune.')];
  }
  if (anbindung === 'FW' && stelle.mandantId === null) {
    return [toVerstoss('/mandantId', 'TRAEGER_FEHLT', 'Wählen Sie den Träger als verantwortliche Stelle.')];
  }
  return [];
}

export type Anteil = Abschnitt & { vzae: Vzae; kuerzel: string | null };

/** May this share be added to the Stelle beside the others? `andere`: the shares that hold, without the one that changes. */
export function checkBesetzung(
  neu: Anteil,
  stelle: Abschnitt & { baustein: Baustein; umfang: Vzae; verwaltungsassistenz: boolean },
  andere: readonly Anteil[],
): Result<void, Ablehnung> {
  if (neu.bis !== null && neu.bis < neu.von) {
    return refuseAll('BESETZUNG_UNZULAESSIG', TITEL_BESETZUNG, [
      toVerstoss(
        '/gueltigBis',
        'ZEITRAUM_VERKEHRT',
        'Das Ende liegt vor dem Beginn. Prüfen Sie beide Daten.',
      ),
    ]);
  }
  const verstoesse = stelle.verwaltungsassistenz ? [] : checkAnteil(stelle.baustein, neu.vzae, '/vzae');
  if (!containsPeriod(stelle, neu)) {
    verstoesse.push(
      toVerstoss(
        '/gueltigVon',
        'AUSSERHALB_DER_STELLE',
        `Die Stelle besteht ${describePeriod(stelle)}. Die Besetzung muss darin liegen.`,
      ),
    );
  }
  const doppelt = andere.find(
    (anteil) => neu.kuerzel !== null && anteil.kuerzel === neu.kuerzel && overlaps(anteil, neu),
  );
  if (doppelt !== undefined) {
    verstoesse.push(
      toVerstoss(
        '/personKuerzel',
        'PERSON_SCHON_BESETZT',
        `Dieses Kürzel besetzt die Stelle schon ${describePeriod(doppelt)}.`,
      ),
    );
  }
  const belegt = findHoechstbelegung(neu, andere);
  if (belegt.vzae + neu.vzae > stelle.umfang) {
    verstoesse.push(
      toVerstoss(
        '/vzae',
        'UMFANG_UEBERSCHRITTEN',
        `Die Stelle hat ${formatVzae(stelle.umfang)}. Am ${formatGerman(belegt.tag)} sind schon ${formatVzae(belegt.vzae)} besetzt.`,
      ),
    );
  }
  return refuseAll('BESETZUNG_UNZULAESSIG', TITEL_BESETZUNG, verstoesse);
}

const TITEL_BESETZUNG = 'So kann die Stelle nicht besetzt werden.';

/** Do the shares that hold fit into the Stelle when its size or period changes? */
export function checkAnteilePassen(
  stelle: Abschnitt & { umfang: Vzae },
  anteile: readonly Anteil[],
): Result<void, Ablehnung> {
  const verstoesse: Verstoss[] = [];
  const draussen = anteile.find((anteil) => !containsPeriod(stelle, anteil));
  if (draussen !== undefined) {
    verstoesse.push(
      toVerstoss(
        '/gueltigBis',
        'BESETZUNG_LAEUFT_WEITER',
        `Eine Besetzung läuft ${describePeriod(draussen)}. Beenden Sie sie zuerst.`,
      ),
    );
  }
  const [erster, ...rest] = anteile;
  const belegt =
    erster === undefined
      ? null
      : findHoechstbelegung({ von: stelle.von, bis: stelle.bis }, [erster, ...rest]);
  if (belegt !== null && belegt.vzae > stelle.umfang) {
    verstoesse.push(
      toVerstoss(
        '/umfangVzae',
        'BESETZT_UEBER_UMFANG',
        `Am ${formatGerman(belegt.tag)} sind ${formatVzae(belegt.vzae)} besetzt. Kleiner darf die Stelle nicht werden.`,
      ),
    );
  }
  return refuseAll('STELLE_UNZULAESSIG', 'So kann die Stelle nicht geführt werden.', verstoesse);
}

/** The sum only rises on a first day of a share: these days and the first of the period are enough. */
function findHoechstbelegung(
  zeitraum: Abschnitt,
  anteile: readonly Anteil[],
): { tag: PlainDate; vzae: Vzae } {
  const tage = [zeitraum.von, ...anteile.map((anteil) => anteil.von)].filter((tag) =>
    contains(zeitraum, tag),
  );
  return tage
    .map((tag) => ({
      tag,
      vzae: sumVzae(anteile.filter((anteil) => contains(anteil, tag)).map(({ vzae }) => vzae)),
    }))
    .reduce((groesste, eintrag) => (eintrag.vzae > groesste.vzae ? eintrag : groesste));
}

/** Shares may begin only after a Sammelmeldung of the same Baustein has ended: else they would count twice. */
export function refuseSammelmeldung(sammel: Abschnitt & { vzae: Vzae }, ab: PlainDate): Ablehnung {
  return refuseRegel('SAMMELMELDUNG_LAEUFT', 'Für diesen Baustein läuft noch eine Sammelmeldung.', {
    detail: `Sie zählt ${formatVzae(sammel.vzae)} Stellen ${describePeriod(sammel)}. Beenden Sie sie zum ${formatGerman(addDays(ab, -1))}, bevor Sie einzelne Stellen besetzen; sonst zählt beides.`,
  });
}

export function describePeriod({ von, bis }: Abschnitt): string {
  return bis === null ? `seit ${formatGerman(von)}` : `vom ${formatGerman(von)} bis ${formatGerman(bis)}`;
}

function toVerstoss(pointer: string, code: string, detail: string, quelle?: string): Verstoss {
  return { pointer, code, detail, ...(quelle === undefined ? {} : { quelle }) };
}

function refuseAll(code: string, titel: string, verstoesse: readonly Verstoss[]): Result<void, Ablehnung> {
  if (verstoesse.length === 0) return ok();
  const quellen = [...new Set(verstoesse.flatMap((verstoss) => verstoss.quelle ?? []))];
  return fail(
    refuseRegel(code, titel, {
      fehler: verstoesse.map(({ pointer, code: feldcode, detail }) => ({ pointer, code: feldcode, detail })),
      ...(quellen.length === 0 ? {} : { quelle: quellen.join('; ') }),
    }),
  );
}
