import type { z } from 'zod';
import { createUuidV4 } from '#src/core/ids.ts';
import { createFallanfrageRoute } from '#src/modules/fallanfrage/eingang.contract.ts';
import { listFallanfragenRoute } from '#src/modules/fallanfrage/fallanfrage.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

const MONTAG = '2026-10-19';

/** What two Stellen without an account have asked Stadt Altenbrück: one call-back is overdue on the Monday of the story. */
export async function createDemoFallanfragen(jana: Erzaehler): Promise<void> {
  const { offene } = await jana.act(listFallanfragenRoute, MONTAG, {});
  const mandantId = jana.actor.mandantId ?? '';
  const da = new Set(offene.map(({ eingegangenAm }) => eingegangenAm));
  for (const { tag, ...frage } of FRAGEN) {
    if (da.has(tag)) continue;
    await jana.act(createFallanfrageRoute, tag, { body: { id: createUuidV4(), mandantId, ...frage } });
  }
}

/** As the form sends it. */
type Frage = Omit<z.input<(typeof createFallanfrageRoute)['body']>, 'id' | 'mandantId'> & { tag: string };

const FRAGEN: readonly Frage[] = [
  {
    tag: '2026-10-02',
    stelle: {
      art: 'FACHBERATUNGSSTELLE',
      name: 'Schuldnerberatung Lennetal',
      ansprechperson: 'Gerda Beispiel',
      telefon: '02399 000-11',
      erreichbar: 'Montag bis Donnerstag, 9 bis 12 Uhr',
    },
    sprache: 'ar',
    bedarfe: ['EXISTENZSICHERUNG', 'WOHNEN'],
    anliegen:
      'Die Wohnung ist gekündigt, es gibt Mietschulden. Jobcenter und Sozialamt verweisen aufeinander, zwei Kinder gehen zur Schule.',
    kriterien: ['KOMPLEXE_BEDARFSLAGE', 'HOHE_AKTEURSDICHTE'],
    dringlichkeit: 'SOFORT',
    einwilligung: { am: '2026-10-01', form: 'SCHRIFTLICH', erteilt: true },
  },
  {
    tag: '2026-10-15',
    stelle: {
      art: 'SCHULAMT',
      name: 'Grundschule Am Anger',
      ansprechperson: 'Jonas Muster',
      telefon: '02399 000-27',
    },
    sprache: 'bg',
    bedarfe: ['BILDUNG', 'SPRACHE'],
    anliegen:
      'Eine Familie sucht Hilfe bei Anmeldung, Sprachkurs und Anerkennung eines Berufs. Bisher berät niemand.',
    kriterien: ['FEHLENDE_RESSOURCEN'],
    fallmanagement: 'KEINS',
    dringlichkeit: 'BALD',
    einwilligung: { am: '2026-10-14', form: 'MUENDLICH_DOKUMENTIERT', erteilt: true },
  },
];
