import type { z } from 'zod';
import type { createStelleRoute } from '#src/modules/stelle/stelle.contract.ts';
import { DEMO_KOMMUNEN, DEMO_MANDANTEN, type DemoMandant } from './orte.ts';

type Stellenangabe = Omit<z.input<typeof createStelleRoute.body>, 'gueltigVon'>;

type Planbesetzung = { kuerzel: string; vzae: number; von: string; bis?: string };
/** One Stelle with whoever holds it, two of them if they share it; `bis`: the last day of a Besetzung that has ended. */
export type Planstelle = Stellenangabe & { besetzung: Planbesetzung | null; teilt?: Planbesetzung };

/** What the Stellenplan of a Standort holds. The account keeps it; the last Stelle is vacant, so it is one act. */
export type Stellenplan = {
  konto: string;
  standort: string;
  kontingente: readonly { baustein: 1 | 2 | 3; zugewiesen: number; vorgesehen: number }[];
  stellen: readonly Planstelle[];
};

const mandant = (kurz: DemoMandant): string | null =>
  DEMO_MANDANTEN.find((stelle) => stelle.kurz === kurz)?.id ?? null;
const [ALTENBRUECK, WERDECK] = DEMO_KOMMUNEN;

const SEIT = '2025-01-01';
const hat = (kuerzel: string, vzae = 100, von = SEIT): Planbesetzung => ({ kuerzel, vzae, von });

const koordination = (bezeichnung: string, umfangVzae: number, kuerzel: string): Planstelle => ({
  baustein: 1,
  bezeichnung,
  umfangVzae,
  anbindung: 'KI',
  mandantId: mandant('kreis'),
  besetzung: hat(kuerzel, umfangVzae),
});

const caseManagement = (
  wo: Pick<Planstelle, 'anbindung' | 'mandantId' | 'kommuneId'>,
  nummer: number,
  besetzung: Planstelle['besetzung'] = hat(`CM-${String(nummer).padStart(2, '0')}`),
): Planstelle => ({
  baustein: 2,
  bezeichnung: `KIM-Case Management ${nummer}`,
  umfangVzae: 100,
  ...wo,
  besetzung,
});

const KREIS = { anbindung: 'KI', mandantId: mandant('kreis') } as const;
const CARITAS = { anbindung: 'FW', mandantId: mandant('caritas') } as const;
const IN_ALTENBRUECK = {
  anbindung: 'KREISANGEHOERIGE_KOMMUNE',
  mandantId: mandant('altenbrueck'),
  kommuneId: ALTENBRUECK.id,
} as const;
const IN_WERDECK = {
  anbindung: 'KREISANGEHOERIGE_KOMMUNE',
  mandantId: mandant('werdeck'),
  kommuneId: WERDECK.id,
} as const;
const RURHAFEN = { anbindung: 'KI', mandantId: mandant('rurhafen') } as const;

/** Kreis Lennetal: 3,5 + 1,0 Zusatz + 0,5 Verwaltungsassistenz, 12,0 Case Management with one vacancy, some Baustein 3. */
export const LENNETAL_PLAN: Stellenplan = {
  konto: 'ulrich.bramfeld',
  standort: 'lennetal',
  kontingente: [
    { baustein: 1, zugewiesen: 450, vorgesehen: 450 },
    { baustein: 2, zugewiesen: 1_200, vorgesehen: 1_200 },
    { baustein: 3, zugewiesen: 250, vorgesehen: 250 },
  ],
  stellen: [
    koordination('KIM-Koordination, strategisch', 100, 'KO-01'),
    koordination('KIM-Koordination, Rechtskreise', 100, 'KO-02'),
    koordination('KIM-Koordination, Kommunen', 100, 'KO-03'),
    koordination('KIM-Koordination, Freie Wohlfahrtspflege', 50, 'KO-04'),
    {
      ...koordination('KIM-Koordination, Zusatzstelle Altenbrück', 100, 'KO-05'),
      kommuneId: ALTENBRUECK.id,
    },
    { ...koordination('Verwaltungsassistenz', 50, 'VA-01'), verwaltungsassistenz: true },
    caseManagement(KREIS, 1),
    caseManagement(KREIS, 2),
    caseManagement(KREIS, 3),
    caseManagement(KREIS, 4),
    caseManagement(IN_ALTENBRUECK, 6),
    // Two share it, so that three work in Altenbrück.
    { ...caseManagement(IN_ALTENBRUECK, 7, hat('CM-07', 50)), teilt: hat('CM-13', 50) },
    caseManagement(IN_WERDECK, 8),
    caseManagement(CARITAS, 9),
    caseManagement(CARITAS, 10),
    caseManagement(CARITAS, 11, hat('CM-11', 75)),
    caseManagement(CARITAS, 12, hat('CM-12', 100, '2026-02-01')),
    {
      baustein: 3,
      bezeichnung: 'Ausländerbehörde des Kreises',
      umfangVzae: 100,
      anbindung: 'KOMMUNALES_AMT',
      mandantId: mandant('kreis'),
      besetzung: hat('AB-01'),
    },
    {
      baustein: 3,
      bezeichnung: 'Einbürgerungsbehörde des Kreises',
      umfangVzae: 50,
      anbindung: 'KOMMUNALES_AMT',
      mandantId: mandant('kreis'),
      besetzung: hat('EB-01', 50),
    },
    {
      baustein: 3,
      bezeichnung: 'Ausländerbehörde der Stadt Altenbrück',
      umfangVzae: 100,
      anbindung: 'KREISANGEHOERIGE_KOMMUNE',
      mandantId: mandant('altenbrueck'),
      kommuneId: ALTENBRUECK.id,
      besetzung: hat('AB-02', 50),
    },
    caseManagement(KREIS, 5, null),
  ],
};

/** Stadt Rurhafen: one Case Management vacant from 17 May to 31 August 2025, since then with 0,72. */
export const RURHAFEN_PLAN: Stellenplan = {
  konto: 'rurhafen.ki',
  standort: 'rurhafen',
  kontingente: [
    { baustein: 1, zugewiesen: 250, vorgesehen: 200 },
    { baustein: 2, zugewiesen: 400, vorgesehen: 300 },
    { baustein: 3, zugewiesen: 200, vorgesehen: 100 },
  ],
  stellen: [
    { ...koordination('KIM-Koordination', 100, 'KO-01'), ...RURHAFEN },
    { ...koordination('KIM-Koordination, Daten', 100, 'KO-02'), ...RURHAFEN },
    caseManagement(RURHAFEN, 1),
    caseManagement(RURHAFEN, 2),
    {
      ...caseManagement(RURHAFEN, 3, { kuerzel: 'CM-03', vzae: 100, von: SEIT, bis: '2025-05-16' }),
      teilt: hat('CM-04', 72, '2025-09-01'),
    },
    {
      baustein: 3,
      bezeichnung: 'Ausländerbehörde',
      umfangVzae: 100,
      anbindung: 'KOMMUNALES_AMT',
      mandantId: mandant('rurhafen'),
      besetzung: hat('AB-01'),
    },
    {
      ...koordination('Verwaltungsassistenz', 50, ''),
      ...RURHAFEN,
      verwaltungsassistenz: true,
      besetzung: null,
    },
  ],
};
