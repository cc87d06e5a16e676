import * as bank from '#src/modules/foerderung/zahlung/bank.repo.ts';
import * as haushalt from '#src/modules/foerderung/zahlung/haushalt.repo.ts';
import * as teilbetrag from '#src/modules/foerderung/zahlung/teilbetrag.repo.ts';
import type { Teilbetragzeile } from '#src/modules/foerderung/zahlung/teilbetrag.repo.ts';
import * as zahlungslauf from '#src/modules/foerderung/zahlung/zahlungslauf.repo.ts';
import { toCent } from '#src/core/cent.ts';
import { createRepo, type Datei } from './repo-aufrufe.ts';
import { TAG, UUID, UUID2 } from './sendestelle.ts';

const BETRAG = toCent(100);
const ZEILE: Teilbetragzeile = {
  id: UUID,
  foerderfallId: UUID,
  standortId: UUID2,
  bescheidId: UUID,
  lfd: 1,
  haushaltsjahr: 2026,
  termin: TAG,
  vorgesehen: BETRAG,
  betrag: BETRAG,
  zustand: 'GEPLANT',
  anforderung: null,
  vorbereitetVon: null,
  angefordertVon: null,
  angefordertAm: null,
  festgestelltVon: null,
  festgestelltAm: null,
  bankId: null,
  angeordnetVon: null,
  angeordnetAm: null,
  laufId: null,
  gezahltAm: null,
  buchung: null,
  entfallGrund: null,
  entfallVon: null,
  entfallAm: null,
  version: 1,
};
const BANK = {
  id: UUID,
  standortId: UUID2,
  mandantId: UUID,
  inhaber: 'Kreiskasse',
  iban: 'DE02120300000000202051',
  bic: null,
  erfasstVon: UUID,
  erfasstAm: TAG,
};

export const ZAHLUNG_DATEIEN: readonly Datei[] = [
  createRepo('src/modules/foerderung/zahlung/bank.repo.ts', bank, {
    findBankverbindung: [[UUID]],
    listBankverbindungen: [[UUID]],
    insertBankverbindung: [[BANK]],
    updateBankverbindung: [
      [
        {
          ...BANK,
          stand: 'GUELTIG',
          gezeichnetVon: null,
          gezeichnetAm: null,
          rueckruf: null,
          rueckrufVon: null,
          rueckrufAm: null,
          version: 1,
        },
        { stand: 'ABGELOEST' },
      ],
    ],
  }),
  createRepo('src/modules/foerderung/zahlung/haushalt.repo.ts', haushalt, { listHaushaltssummen: [[]] }),
  createRepo('src/modules/foerderung/zahlung/teilbetrag.repo.ts', teilbetrag, {
    findTeilbetrag: [[UUID]],
    listTeilbetraegeVon: [[UUID]],
    sumErledigtes: [[UUID]],
    findZahlbescheid: [[UUID]],
    insertTeilbetrag: [[ZEILE]],
    updateTeilbetrag: [[ZEILE, { zustand: 'ANGEFORDERT', betrag: BETRAG }]],
    updateTeilbetragsplan: [[ZEILE, { bescheidId: UUID2, vorgesehen: BETRAG }]],
    updateEntfallvorschlag: [[ZEILE, { entfallGrund: 'frei', entfallVon: UUID, entfallAm: TAG }]],
    insertZahlungsereignis: [
      [
        {
          rate: { id: UUID, standortId: UUID2 },
          ereignis: 'mittel_anfordern',
          von: 'GEPLANT',
          nach: 'ANGEFORDERT',
          betrag: BETRAG,
          grund: null,
          angaben: null,
          kontoId: UUID,
          rolle: 'ZE_ZEICHNUNG',
          am: TAG,
        },
      ],
    ],
    listZahlungsereignisse: [[UUID]],
    getZahlungslage: [[UUID]],
    listTeilbetragzeilen: [
      [{ zustand: 'ANGEFORDERT', haushaltsjahr: 2026, stichtag: TAG, ab: 0, hoechstens: 60 }],
    ],
    listKassenzeilen: [[[UUID]]],
    listTeilbetraegeMitId: [[[UUID]]],
  }),
  createRepo('src/modules/foerderung/zahlung/zahlungslauf.repo.ts', zahlungslauf, {
    insertZahlungslauf: [
      [
        {
          id: UUID,
          ausfuehrung: TAG,
          summe: BETRAG,
          zahlungen: [],
          konto: { name: 'Landeshauptkasse', iban: 'DE89370400440532013000', bic: null },
          pruefsumme: 'a',
          erstelltVon: UUID,
          erstelltAm: TAG,
        },
      ],
    ],
    listZahlungslaufzeilen: [[50]],
    findZahlungslauf: [[UUID]],
  }),
];
