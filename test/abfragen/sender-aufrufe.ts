import { runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { createInstallation, findInstallation } from '#src/anwendung/installation.ts';
import { addBeteiligte } from '#src/modules/akte/akten.ts';
import { recordEreignis } from '#src/modules/akte/chronik.ts';
import { setRolleEinstellung } from '#src/modules/benutzer/betrieb.ts';
import { deleteFaelligeKonten } from '#src/modules/benutzer/delete-faellige-konten.ts';
import {
  deleteFaelligeAkten,
  countStellenbezug,
  deleteFaelligeNachweise,
  deleteFaelligesBesonderes,
  deleteFoerderfaelle,
  deleteStellenbezug,
} from '#src/modules/loeschung/index.ts';
import { listDemokonten } from '#src/modules/benutzer/list-demokonten.ts';
import { listDemomails } from '#src/modules/benutzer/list-demomails.ts';
import { listMitglieder, listNamen } from '#src/modules/benutzer/namen.ts';
import { createMandant, listMandanten } from '#src/modules/standort/create-mandant.ts';
import { countAbgelaufene, deleteAbgelaufene } from '#src/platform/audit/delete-abgelaufene.ts';
import {
  getGeloescht,
  getGrenze,
  listSiegel,
  listZeilen,
  runWithSnapshot,
} from '#src/platform/audit/protokoll-lesen.ts';
import {
  createEpoche,
  createPartitionen,
  listKoepfe,
  sealProtokoll,
} from '#src/platform/audit/seal-protokoll.ts';
import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import { createPostgresSpeicher } from '#src/platform/crypto/postgres-speicher.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { ok } from '#src/core/result.ts';
import { defineAuftrag } from '#src/platform/jobs/auftrag.ts';
import { enqueue } from '#src/platform/jobs/enqueue.ts';
import { countAusgang, deliverMail, listAusgang, recordMail } from '#src/platform/mail/ausgang.ts';
import type pg from 'pg';
import { z } from 'zod';
import type { Datei } from './repo-aufrufe.ts';
import { SIEGEL, TAG, TRESOR, UUID, UUID2, ZEITPUNKT } from './sendestelle.ts';

const URL = 'postgresql://kim_app@localhost/kim';
const speicher = () => createPostgresSpeicher(URL);
const KENNUNG = { art: 'akte', id: UUID, klasse: 'inhalt' } as const;
const SUCHE = { art: 'suche', id: UUID, klasse: 'suche' } as const;
const schluessel = (kennung: typeof KENNUNG | typeof SUCHE) => ({
  mandantId: UUID,
  kennung,
  schluesselId: UUID,
  verpackt: SIEGEL,
  version: 1,
});
const SCHLUESSELZEILE = {
  mandant_id: UUID,
  subjekt_art: 'akte',
  subjekt_id: UUID,
  loeschklasse: 'inhalt',
  schluessel_id: UUID,
  verpackt: SIEGEL,
  hauptschluessel_version: 1,
};
/** BEGIN and the Mandant come before the answer. */
const NACH_KONTEXT = [[], []] as const;
const AUFTRAG = defineAuftrag({
  name: 'probe-auftrag',
  schema: z.object({ id: z.uuid() }),
  eindeutigkeit: 'BELIEBIG',
  wiederholungen: 0,
  hoechstdauer: 60,
});

const FAELLIGE = {
  mandantId: UUID,
  id: UUID2,
  nummer: 'CM-2022-0001',
  art: 'FALL',
  zustand: 'EINWILLIGUNG_WIDERRUFEN',
  zustandSeit: TAG,
  abgeschlossenAm: null,
  letzterKontakt: null,
  loeschenAb: TAG,
  begonnen: false,
  hindernis: null,
} as const;
const createLauf = (client: object) => ({
  client: client as pg.Client,
  tresor: TRESOR,
  stichtag: TAG,
  inTransaktion: async <T>(_mandantId: string | null, fn: () => Promise<T>) => await fn(),
});

async function readAll(quelle: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of quelle);
}

/** Calls of what sends statements without being a repository. */
export const SENDER_DATEIEN: readonly Datei[] = [
  {
    pfad: 'src/platform/db/with-actor.ts',
    aufrufe: [
      {
        name: 'withActor',
        titel: 'reads',
        act: async ({ kontext }) => await withActor(kontext, async () => ok(1)),
      },
      {
        name: 'withActor',
        titel: 'writes once with a key',
        act: async ({ kontext }) =>
          await withActor({ ...kontext, idempotenz: { schluessel: 'x', hash: SIEGEL } }, async () => ok(1)),
      },
      {
        name: 'withActor',
        titel: 'repeats the answer of a key',
        act: async ({ kontext }) =>
          await withActor({ ...kontext, idempotenz: { schluessel: 'x', hash: SIEGEL } }, async () => ok(1)),
        antworten: [...NACH_KONTEXT, [], [{ eingabe_hash: SIEGEL, antwort: 1 }]],
      },
    ],
  },
  {
    pfad: 'src/modules/akte/chronik.ts',
    aufrufe: [
      {
        name: 'recordEreignis',
        act: async ({ trx, kontext }) =>
          await recordEreignis(trx, kontext, UUID, { art: 'IN_FALL_UEBERFUEHRT', codes: {} }, TAG),
      },
    ],
  },
  {
    pfad: 'src/modules/akte/akten.ts',
    aufrufe: [
      {
        name: 'addBeteiligte',
        act: async ({ trx, kontext }) => {
          await addBeteiligte(trx, kontext, UUID, UUID, 'KIND', TAG);
        },
      },
    ],
  },
  {
    pfad: 'src/modules/benutzer/namen.ts',
    aufrufe: [
      { name: 'listNamen', act: async ({ trx }) => await listNamen(trx, [UUID, UUID2]) },
      { name: 'listMitglieder', act: async ({ trx }) => await listMitglieder(trx, TAG) },
    ],
  },
  {
    pfad: 'src/modules/benutzer/betrieb.ts',
    aufrufe: [
      {
        name: 'setRolleEinstellung',
        titel: 'one role',
        act: async ({ kontext }) =>
          await setRolleEinstellung(kontext, 'TEAMLEITUNG', { leerlaufMinuten: 30 }),
      },
      {
        name: 'setRolleEinstellung',
        titel: 'every role',
        act: async ({ kontext }) => await setRolleEinstellung(kontext, null, { zweiterFaktorPflicht: true }),
      },
    ],
  },
  {
    pfad: 'src/modules/benutzer/list-demomails.ts',
    aufrufe: [
      {
        name: 'listDemomails',
        act: async ({ kontext }) => await listDemomails(kontext),
        antworten: [
          ...NACH_KONTEXT,
          [{ art: 'demo' }],
          [
            {
              id: UUID,
              empfaenger_adresse: null,
              empfaenger_konto_id: UUID2,
              vorlage: 'bericht_neu',
              parameter: { link: 'https://kim.example/x' },
              erzeugt_am: ZEITPUNKT,
            },
          ],
        ],
      },
    ],
  },
  {
    pfad: 'src/modules/benutzer/list-demokonten.ts',
    aufrufe: [
      {
        name: 'listDemokonten',
        act: async ({ kontext }) => await listDemokonten(kontext),
        antworten: [
          ...NACH_KONTEXT,
          [{ art: 'demo' }],
          [{ id: UUID, kennung: 'a', name: 'A', einmal_geheimnis: null, einmal_aktiv_seit: null }],
        ],
      },
    ],
  },
  {
    pfad: 'src/modules/benutzer/delete-faellige-konten.ts',
    aufrufe: [
      {
        name: 'deleteFaelligeKonten',
        act: async ({ client }) => await deleteFaelligeKonten(client, TRESOR),
      },
    ],
  },
  {
    pfad: 'src/modules/loeschung/loeschlauf.ts',
    aufrufe: [
      {
        name: 'deleteFaelligeAkten',
        act: async ({ client }) => await deleteFaelligeAkten(createLauf(client)),
        antworten: [[FAELLIGE], []],
      },
      {
        name: 'deleteFaelligesBesonderes',
        act: async ({ client }) => await deleteFaelligesBesonderes(createLauf(client)),
        antworten: [
          [{ mandantId: UUID, id: UUID2, loeschenAb: TAG, begonnen: false, hindernis: null }],
          [],
          [{ dateien: true, rest: false }],
        ],
      },
      {
        name: 'deleteFaelligeNachweise',
        act: async ({ client }) => await deleteFaelligeNachweise(createLauf(client)),
        antworten: [[{ mandantId: UUID, akteId: UUID2 }]],
      },
    ],
  },
  {
    pfad: 'src/modules/loeschung/delete-foerderfaelle.ts',
    aufrufe: [
      {
        name: 'deleteFoerderfaelle',
        act: async ({ client }) => await deleteFoerderfaelle(createLauf(client)),
        antworten: [
          [{ id: UUID2, mandantId: UUID, stufe: 'BELEGE', loeschenAb: TAG, hindernis: null }],
          [{ bis: null }],
          [{ getan: true }],
          [],
          [],
          [{ id: UUID2, mandantId: UUID, stufe: 'AKTE', loeschenAb: TAG, hindernis: null }],
          [{ bis: null }],
          [{ getan: true }],
        ],
      },
      {
        name: 'deleteStellenbezug',
        act: async ({ client }) => await deleteStellenbezug(createLauf(client)),
        antworten: [[{ mandantId: UUID, anzahl: 1 }]],
      },
      { name: 'countStellenbezug', act: async ({ client }) => await countStellenbezug(createLauf(client)) },
    ],
  },
  {
    pfad: 'src/modules/standort/create-mandant.ts',
    aufrufe: [
      {
        name: 'createMandant',
        act: async ({ kontext }) =>
          await createMandant(kontext.dienste, {
            standort: 'Kreis Olpe',
            art: 'TRAEGER',
            name: 'Verband',
            rechtsrahmen: 'KDG',
            aufsichtsbehoerde: 'Aufsicht',
            anschrift: null,
            dsbName: 'D',
            dsbKontakt: 'd@example.org',
            kommune: 'Olpe',
            traeger: 'Verband',
            verband: 'CARITAS',
            gueltigVon: TAG,
          }),
        antworten: [...NACH_KONTEXT, [{ id: UUID }], [], [], [], [], []],
      },
      { name: 'listMandanten', act: async ({ kontext }) => await listMandanten(kontext.dienste) },
    ],
  },
  {
    pfad: 'src/platform/audit/delete-abgelaufene.ts',
    aufrufe: [
      { name: 'deleteAbgelaufene', act: async ({ client }) => await deleteAbgelaufene(client) },
      { name: 'countAbgelaufene', act: async ({ client }) => await countAbgelaufene(client) },
    ],
  },
  {
    pfad: 'src/platform/audit/seal-protokoll.ts',
    aufrufe: [
      {
        name: 'sealProtokoll',
        act: async ({ client }) => await sealProtokoll(client),
        antworten: [
          [],
          [],
          [{ frei: true }],
          [{ epoche: 1, aktuell: true, von: '0', bis: '1', verstellt: false }],
          [],
        ],
      },
      { name: 'listKoepfe', act: async ({ client }) => await listKoepfe(client) },
      { name: 'createEpoche', act: async ({ client }) => await createEpoche(client) },
      { name: 'createPartitionen', act: async ({ client }) => await createPartitionen(client) },
    ],
  },
  {
    pfad: 'src/platform/audit/protokoll-lesen.ts',
    aufrufe: [
      {
        name: 'listZeilen',
        act: async ({ client }) => {
          await runWithSnapshot(client, async () => {
            await readAll(listZeilen(client));
          });
        },
      },
      {
        name: 'listSiegel',
        act: async ({ client }) => {
          await readAll(listSiegel(client));
        },
      },
      { name: 'getGeloescht', act: async ({ client }) => await getGeloescht(client) },
      { name: 'getGrenze', act: async ({ client }) => await getGrenze(client) },
    ],
  },
  {
    pfad: 'src/platform/jobs/enqueue.ts',
    aufrufe: [{ name: 'enqueue', act: async ({ trx }) => await enqueue(trx, AUFTRAG, { id: UUID }) }],
  },
  {
    pfad: 'src/platform/mail/ausgang.ts',
    aufrufe: [
      {
        name: 'recordMail',
        act: async ({ trx }) =>
          await recordMail(trx, {
            an: { kontoId: UUID },
            vorlage: 'verweis_erinnerung',
            parameter: { frist: '19.10.2026', link: 'https://kim.example.org/x' },
          }),
      },
      {
        name: 'deliverMail',
        act: async ({ trx }) =>
          await deliverMail(trx, { art: 'versand', send: async () => undefined }, ZEITPUNKT),
        antworten: [[{ id: UUID, adresse: null, vorlage: 'x', parameter: {}, versuche: 0 }]],
      },
      { name: 'countAusgang', act: async ({ trx }) => await countAusgang(trx) },
      { name: 'listAusgang', act: async ({ trx }) => await listAusgang(trx, { ab: 0, anzahl: 50 }) },
    ],
  },
  {
    pfad: 'src/platform/crypto/postgres-speicher.ts',
    aufrufe: [
      {
        name: 'listSchluessel',
        act: async () => await speicher().listSchluessel(UUID, [KENNUNG, SUCHE]),
        antworten: [...NACH_KONTEXT, [], []],
      },
      {
        name: 'createSchluessel',
        act: async () => await speicher().createSchluessel(UUID, [schluessel(KENNUNG), schluessel(SUCHE)]),
        antworten: [...NACH_KONTEXT, [], [], [], []],
      },
      { name: 'hasSchluesselId', act: async () => await speicher().hasSchluesselId(UUID, UUID) },
      {
        name: 'deleteSchluessel',
        act: async () => await speicher().deleteSchluessel(UUID, KENNUNG, 'inhalt'),
      },
      { name: 'deleteMandant', act: async () => await speicher().deleteMandant(UUID) },
      { name: 'listProben', act: async () => await speicher().listProben() },
      {
        name: 'createProbe',
        act: async () => {
          await speicher().createProbe({ version: 1, siegel: SIEGEL });
        },
      },
      { name: 'deleteProbe', act: async () => await speicher().deleteProbe(1) },
    ],
  },
  {
    pfad: 'src/platform/crypto/speicher-umschluesselung.ts',
    aufrufe: [
      {
        name: 'updateVerpackungsblock',
        act: async () => await speicher().updateBlock(2, 100, () => SIEGEL),
        antworten: [...NACH_KONTEXT, [SCHLUESSELZEILE], [], [SCHLUESSELZEILE]],
      },
      { name: 'countAeltere', act: async () => await speicher().countAeltere(2) },
    ],
  },
  {
    pfad: 'src/anwendung/aufraeumen.ts',
    aufrufe: [
      {
        name: 'runAufraeumen',
        act: async ({ kontext }) => await runAufraeumen({ dienste: kontext.dienste, zugang: { url: URL } }),
      },
    ],
  },
  {
    pfad: 'src/anwendung/installation.ts',
    aufrufe: [
      {
        name: 'findInstallation',
        act: async () => await findInstallation({ url: URL } as never),
        antworten: [...NACH_KONTEXT, []],
      },
      {
        name: 'createInstallation',
        act: async () =>
          await createInstallation(
            { url: URL, eingebettet: true } as never,
            { demo: false } as unknown as Konfiguration,
          ),
        antworten: [...NACH_KONTEXT, []],
      },
    ],
  },
];
