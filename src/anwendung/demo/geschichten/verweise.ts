import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import {
  createVerweisRoute,
  issueVerweisRoute,
  listVerweiseRoute,
  recordAntwortRoute,
  recordVersuchRoute,
  recordZusammenfuehrungRoute,
} from '#src/modules/verweis/verweis.contract.ts';
import { openZugangRoute, recordZugangsantwortRoute } from '#src/modules/verweis/zugang.contract.ts';
import type { Fallerzaehler } from '../fallerzaehler.ts';

type Vorschlag = z.input<typeof createVerweisRoute.body>;
type Antwort = Omit<z.input<typeof recordAntwortRoute.body>, 'version' | 'datum'>;

/** Verweise of one Akte, told in one line each; every act counts on its day. */
export function createVerweiserzaehler(fall: Fallerzaehler, akteId: string) {
  const readVersion = async (tag: string, verweisId: string): Promise<number> => {
    const { eintraege } = await fall.act(listVerweiseRoute, tag, { params: { akteId } });
    return eintraege.find(({ id }) => id === verweisId)?.version ?? 0;
  };
  const withVersion = async (tag: string, verweisId: string) => ({
    params: { verweisId },
    version: await readVersion(tag, verweisId),
  });
  return {
    propose: async (tag: string, body: Vorschlag): Promise<string> =>
      (await fall.act(createVerweisRoute, tag, { params: { akteId }, body })).id,
    /** By telephone, into the inbox of the Stelle, or as the letter that the person carries. */
    issue: async (tag: string, verweisId: string, weg: 'TELEFON' | 'BRIEF' | 'EINGANG'): Promise<void> => {
      const { params, version } = await withVersion(tag, verweisId);
      await fall.act(issueVerweisRoute, tag, { params, body: { version, weg } });
    },
    /**
     * By link, answered through it on `antworten`. Link and code exist once: a fill that goes on finds the Verweis
     * handed over and leaves it as it is.
     */
    issueLink: async (
      tag: string,
      verweisId: string,
      antworten: readonly (Antwort & { tag: string })[] = [],
    ): Promise<void> => {
      const { eintraege } = await fall.act(listVerweiseRoute, tag, { params: { akteId } });
      const verweis = eintraege.find(({ id }) => id === verweisId);
      if (verweis === undefined || verweis.vermitteltAm !== null) {
        fall.skip(1 + 2 * antworten.length);
        return;
      }
      const body = { version: verweis.version, weg: 'LINK' } as const;
      const { link } = await fall.act(issueVerweisRoute, tag, { params: { verweisId }, body });
      if (link === null) return;
      const zugang = { token: link.adresse.split('/').at(-1) ?? '', code: link.code };
      for (const { tag: am, ...antwort } of antworten) {
        await fall.act(openZugangRoute, am, { body: zugang });
        const gesendet = { zugang, id: randomUUID(), ...antwort };
        await fall.act(recordZugangsantwortRoute, am, { body: gesendet });
      }
    },
    recordVersuch: async (tag: string, verweisId: string, text: string): Promise<void> => {
      const { params, version } = await withVersion(tag, verweisId);
      const body = { version, datum: tag, kanal: 'TELEFON', text } as const;
      await fall.act(recordVersuchRoute, tag, { params, body });
    },
    recordAntwort: async (tag: string, verweisId: string, antwort: Antwort): Promise<void> => {
      const { params, version } = await withVersion(tag, verweisId);
      await fall.act(recordAntwortRoute, tag, { params, body: { version, datum: tag, ...antwort } });
    },
    recordZusammenfuehrung: async (tag: string, verweisId: string, text: string): Promise<void> => {
      const { params, version } = await withVersion(tag, verweisId);
      await fall.act(recordZusammenfuehrungRoute, tag, { params, body: { version, text } });
    },
  };
}
