import { contains } from '#src/core/period.ts';
import { formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { formatVzae, sumVzae } from '#src/core/vzae.ts';
import { listKommunen } from '#src/modules/standort/index.ts';
import {
  listBesetzungen,
  listPlanstellen,
  listStellennamen,
  type Stelle,
} from '#src/modules/stelle/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import {
  type Antragsinhalt,
  createAntragsinhalt,
  type Ort,
  type ZusatzEingabe,
} from './antragsinhalt.model.ts';
import { findVorjahresinhalt, type Vorbelegung } from './foerderfall.repo.ts';
import { type Gremium, VORAUSSETZUNGEN } from './regelwerk/rl-2024-12/antrag-typen.model.ts';

/** A first Antrag from what the system knows, and for each part where it came from. */
export async function loadVorbelegung(
  trx: Trx,
  { standortId, foerderjahr }: { standortId: string; foerderjahr: number },
  stichtag: PlainDate,
): Promise<{ inhalt: Antragsinhalt; vorbelegung: Vorbelegung[] }> {
  const beginn = toPlainDate(`${foerderjahr}-01-01`);
  const { stellen } = await listPlanstellen(
    trx,
    { stichtag: beginn, standortId },
    { limit: HOECHSTENS, offset: 0 },
  );
  const kommunen = await listKommunen(trx, standortId, beginn);
  const namen = await listStellennamen(trx, standortId);
  const vorjahr = await findVorjahresinhalt(trx, standortId, foerderjahr);
  const gruppen = toGruppen(stellen.toSorted((a, b) => ORDNUNG.compare(a.bezeichnung, b.bezeichnung)));
  const zusatz = toZusatz(gruppen.zusatz, kommunen);
  const inhalt = createAntragsinhalt({
    ...pickVorjahr(vorjahr?.inhalt),
    koordination: gruppen.koordination.map((stelle) => ({ ...toAnteil(stelle), einheit: toEinheit(stelle) })),
    verwaltungsassistenz: gruppen.verwaltungsassistenz.map((stelle) => ({
      ...toAnteil(stelle),
      einheit: '',
    })),
    caseManagement: gruppen.caseManagement.map((stelle) => ({
      ...toAnteil(stelle),
      ort: toOrt(stelle),
      empfaenger: findEmpfaengername(stelle, namen),
    })),
    zusatz,
  });
  const besetzt = await countBesetzt(trx, stellen, stichtag);
  return {
    inhalt,
    vorbelegung: [
      ...listStellenhinweise(gruppen, besetzt, beginn, stichtag),
      ...listKommunenhinweise(kommunen, zusatz),
      ...(vorjahr === undefined
        ? []
        : [
            {
              feld: 'sachKoordination',
              text: `Beträge, Konzept und Nachweise aus dem Antrag ${vorjahr.foerderjahr}. Prüfen Sie, ob sie noch gelten.`,
            },
          ]),
    ],
  };
}

/** „Stelle 2“ before „Stelle 10“. */
const ORDNUNG = new Intl.Collator('de-DE', { numeric: true });
/** No Standort has more Stellen in one plan. */
const HOECHSTENS = 200;

type Gruppen = Readonly<
  Record<'koordination' | 'verwaltungsassistenz' | 'zusatz' | 'caseManagement', readonly Stelle[]>
>;
type Kommune = Awaited<ReturnType<typeof listKommunen>>[number];
type Namen = Awaited<ReturnType<typeof listStellennamen>>;

function toGruppen(stellen: readonly Stelle[]): Gruppen {
  const baustein1 = stellen.filter(
    ({ baustein, verwaltungsassistenz }) => baustein === 1 && !verwaltungsassistenz,
  );
  return {
    koordination: baustein1.filter(({ kommuneId }) => kommuneId === null),
    zusatz: baustein1.filter(({ kommuneId }) => kommuneId !== null),
    verwaltungsassistenz: stellen.filter((stelle) => stelle.verwaltungsassistenz),
    caseManagement: stellen.filter(({ baustein }) => baustein === 2),
  };
}

function toAnteil({ bezeichnung, umfang }: Stelle): { bezeichnung: string; vzae: string } {
  return { bezeichnung, vzae: formatVzae(umfang) };
}

function toEinheit({ anbindung }: Stelle): string {
  return anbindung === 'KI' ? 'Kommunales Integrationszentrum' : '';
}

function toOrt({ anbindung }: Stelle): Ort {
  switch (anbindung) {
    case 'KI':
      return 'KOORDINIERENDE_STELLE';
    case 'KOMMUNALES_AMT':
      return 'ANDERES_AMT';
    case 'KREISANGEHOERIGE_KOMMUNE':
      return 'KOMMUNE';
    case 'FW':
      return 'FREIE_WOHLFAHRTSPFLEGE';
  }
}

function findEmpfaengername(stelle: Stelle, { mandanten, kommunen }: Namen): string {
  if (stelle.anbindung === 'FW') return mandanten.find(({ id }) => id === stelle.mandantId)?.name ?? '';
  if (stelle.anbindung !== 'KREISANGEHOERIGE_KOMMUNE') return '';
  return kommunen.find(({ id }) => id === stelle.kommuneId)?.name ?? '';
}

const GREMIUM_JE_KOMMUNE: Readonly<Record<string, Gremium>> = {
  INTEGRATIONSRAT: 'RAT',
  INTEGRATIONSAUSSCHUSS: 'AUSSCHUSS',
  AUSSCHUSS_CHANCENGERECHTIGKEIT: 'AUSSCHUSS_CHANCENGERECHTIGKEIT',
};

function toZusatz(stellen: readonly Stelle[], kommunen: readonly Kommune[]): ZusatzEingabe[] {
  return stellen.map((stelle) => {
    const kommune = kommunen.find(({ id }) => id === stelle.kommuneId);
    return {
      kommune: kommune?.name ?? '',
      eigeneAuslaenderbehoerde: kommune?.eigeneAuslaenderbehoerde === true,
      eigenesJugendamt: kommune?.eigenesJugendamt === true,
      gremium: GREMIUM_JE_KOMMUNE[kommune?.integrationsgremium ?? ''] ?? 'KEINES',
      vzae: formatVzae(stelle.umfang),
      weiterleitung: stelle.anbindung === 'KREISANGEHOERIGE_KOMMUNE',
      verbleibGrund: '',
      kooperation: '',
    };
  });
}

/** What rarely changes from year to year; posts come from the Stellenplan, declarations are given anew. */
function pickVorjahr(inhalt: Antragsinhalt | undefined): Partial<Antragsinhalt> {
  if (inhalt === undefined) return {};
  const {
    sachKoordination,
    sachVerwaltungsassistenz,
    veranstaltungen,
    massnahmen,
    schnittstellenanalyse,
    konzeptkapitel,
    trennungGrund,
    fwBegruendung,
    fortsetzung,
  } = inhalt;
  const voraussetzungen = mapNachweise(inhalt.voraussetzungen);
  return {
    sachKoordination,
    sachVerwaltungsassistenz,
    veranstaltungen,
    massnahmen,
    schnittstellenanalyse,
    konzeptkapitel,
    voraussetzungen,
    trennungGrund,
    fwBegruendung,
    fortsetzung,
  };
}

/** Where the proof was found stays, whether it still holds is asked again. */
function mapNachweise(alt: Antragsinhalt['voraussetzungen']): Antragsinhalt['voraussetzungen'] {
  const neu = { ...alt };
  for (const buchstabe of VORAUSSETZUNGEN) {
    neu[buchstabe] = { stand: 'OFFEN', nachweis: alt[buchstabe].nachweis };
  }
  return neu;
}

async function countBesetzt(
  trx: Trx,
  stellen: readonly Stelle[],
  stichtag: PlainDate,
): Promise<(gruppe: readonly Stelle[]) => string> {
  const besetzungen = (await listBesetzungen(trx, { stelleIds: stellen.map(({ id }) => id) })).filter(
    (zeile) => zeile.ersetztAm === null && contains(zeile, stichtag),
  );
  return (gruppe) =>
    formatVzae(
      sumVzae(
        besetzungen
          .filter(({ stelleId }) => gruppe.some(({ id }) => id === stelleId))
          .map(({ vzae }) => vzae),
      ),
    );
}

function listStellenhinweise(
  gruppen: Gruppen,
  besetzt: (gruppe: readonly Stelle[]) => string,
  beginn: PlainDate,
  stichtag: PlainDate,
): Vorbelegung[] {
  return Object.entries(gruppen)
    .filter(([, stellen]) => stellen.length > 0)
    .map(([feld, stellen]) => ({
      feld,
      text: `Aus dem Stellenplan zum ${formatGerman(beginn)}: ${formatVzae(sumVzae(stellen.map(({ umfang }) => umfang)))} VZÄ, davon am ${formatGerman(stichtag)} besetzt ${besetzt(stellen)}.`,
    }));
}

function listKommunenhinweise(kommunen: readonly Kommune[], zusatz: readonly ZusatzEingabe[]): Vorbelegung[] {
  return kommunen
    .filter(
      ({ name, eigeneAuslaenderbehoerde, eigenesJugendamt, integrationsgremium }) =>
        eigeneAuslaenderbehoerde === true &&
        eigenesJugendamt === true &&
        integrationsgremium !== null &&
        integrationsgremium !== 'KEINES' &&
        zusatz.every(({ kommune }) => kommune !== name),
    )
    .map(({ name }) => ({
      feld: 'zusatz',
      text: `${name} hat eigene Ausländerbehörde, eigenes Jugendamt und ein Gremium nach Nr. 4.3. Eine weitere Koordinationsstelle ist möglich; im Stellenplan steht keine.`,
    }));
}
