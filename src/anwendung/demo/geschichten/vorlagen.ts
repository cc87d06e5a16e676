import {
  createVorlageRoute,
  recordVeroeffentlichungRoute,
  recordVorlageschrittRoute,
} from '#src/modules/gremium/vorlage.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

const TAG = '2026-10-05';

/** A paper that waits for the next Sitzung; the Lenkungsgruppe is public. Answers how it comes on the agenda. */
export async function tellVorlage(
  sabine: Erzaehler,
  gremiumId: string,
): Promise<(sitzungId: string) => Promise<void>> {
  const { id: vorlageId } = await sabine.act(createVorlageRoute, TAG, {
    params: { gremiumId },
    body: {
      art: 'BESCHLUSS',
      titel: 'Erste Beratung in der Unterkunft gemeinsam anbieten',
      sachverhalt:
        'Wer neu zugewiesen wird, geht heute nacheinander zu drei Stellen. Jede fragt dieselben Angaben ab. Zwischen dem ersten und dem letzten Gespräch vergehen oft mehrere Wochen.',
      vorschlag:
        'Sozialamt, Jobcenter und Kommunales Integrationszentrum beraten ab Januar einmal im Monat gemeinsam in der Unterkunft.',
      kosten: 'Fahrten und Sprachmittlung, etwa 3.000 Euro im Jahr. Kein zusätzliches Personal.',
      alternativen:
        'Es bleibt bei einzelnen Terminen. Oder die Stellen tauschen nur ein gemeinsames Blatt aus.',
      anlagen: [
        { titel: 'Ablauf eines Beratungstags', fundstelle: 'Ablage des KI, Ordner Lenkungsgruppe 2026' },
      ],
      bestaetigt: true,
    },
  });
  const params = { vorlageId };
  await sabine.act(recordVorlageschrittRoute, TAG, { params, body: { version: 1, schritt: 'FREIGEBEN' } });
  const publish = async (art: 'GREMIUM' | 'SITZUNG' | 'VORLAGE', objektId: string) => {
    await sabine.act(recordVeroeffentlichungRoute, TAG, {
      params: { art, objektId },
      body: { oeffentlich: true },
    });
  };
  await publish('GREMIUM', gremiumId);
  await publish('VORLAGE', vorlageId);
  return async (sitzungId) => {
    const body = { version: 2, schritt: 'AUFNEHMEN', sitzungId } as const;
    await sabine.act(recordVorlageschrittRoute, '2026-10-12', { params, body });
    await publish('SITZUNG', sitzungId);
  };
}
