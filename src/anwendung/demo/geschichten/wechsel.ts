import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { createAbspracheRoute, listAbsprachenRoute } from '#src/modules/fall/absprache.contract.ts';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import { listUebergabenRoute } from '#src/modules/uebergabe/meine-uebergaben.contract.ts';
import { createUebergabeRoute } from '#src/modules/uebergabe/uebergabe.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';
import { HERKUENFTE } from '../menge/namen.ts';
import type { Geschichte } from './geschichte.ts';

const MONTAG = '2026-10-19';
const LETZTE_ANLAUFSTELLE = toPlainDate('2026-09-07');
/** With his crowd Thomas Obermoos has 31 open Akten on the Monday of the story. */
const KURZBERATUNGEN = 23;

/** Thomas Obermoos leaves at the end of October: many Akten, all of them open. */
export const OFFENES_VON_THOMAS: Geschichte = {
  konto: 'caritas.obermoos',
  name: 'wechsel-offenes',
  akten: KURZBERATUNGEN,
  tell: async (fall) => {
    for (let nummer = 0; nummer < KURZBERATUNGEN; nummer += 1) {
      const herkunft = HERKUENFTE[nummer % HERKUENFTE.length];
      const familienname = herkunft?.familiennamen[nummer % herkunft.familiennamen.length]?.[0] ?? 'Wechsel';
      const vornamen = herkunft?.vornamen[nummer % herkunft.vornamen.length]?.[0] ?? 'Offen';
      await fall.createKurzberatung(addDays(LETZTE_ANLAUFSTELLE, nummer), {
        zugangsweg: 'OFFENE_SPRECHSTUNDE',
        sprache: herkunft?.sprache ?? 'de',
        bedarfe: ['WOHNEN'],
        person: { art: 'NEU', identitaet: { familienname, vornamen } },
      });
    }
  },
};

/** One open Übergabe: Thomas hands the first of his Fälle to Miriam, who has not answered yet. */
export async function createDemoUebergabe(thomas: Erzaehler, miriamId: string): Promise<void> {
  const { vonMir } = await thomas.act(listUebergabenRoute, MONTAG, {});
  if (vonMir.length > 0) return;
  const query = { art: 'FALL', offen: 'ja', sortierung: 'nummer', seite: 1, groesse: 1 } as const;
  const [akte] = (await thomas.act(listAktenRoute, MONTAG, { query })).eintraege;
  if (akte === undefined) return;
  await thomas.act(createUebergabeRoute, MONTAG, {
    params: { akteId: akte.akteId },
    body: {
      anKontoId: miriamId,
      anlass: 'AUSSCHEIDEN',
      stand: 'Der Sprachkurs ist gefunden, die Zusage der Kostenübernahme fehlt noch.',
      naechstes: 'Anruf bei der Volkshochschule bis Ende Oktober.',
      informiertAm: MONTAG,
    },
  });
}

/** Miriam has agreed long ago who deputises for her. */
export async function createDemoAbsprache(miriam: Erzaehler, sophieId: string): Promise<void> {
  const { eintraege } = await miriam.act(listAbsprachenRoute, MONTAG, {});
  if (eintraege.some(({ kontoId }) => kontoId === miriam.actor.kontoId)) return;
  const body = { kontoId: sophieId, von: '2026-10-01', bis: '2027-03-31', akteIds: null };
  await miriam.act(createAbspracheRoute, MONTAG, { body });
}
