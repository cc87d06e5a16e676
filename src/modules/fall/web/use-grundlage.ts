import { useCallback, useState } from 'react';

export type Grundlage = {
  /** Version to send: the one whose content the person has seen. */
  version: number;
  /** Somebody changed this content since the form was opened. */
  geaendert: boolean;
  /** The person has seen the new content and goes on; also after the own save. */
  uebernimm: () => void;
};

/**
 * The version of an Akte moves with every act, also with those that do not concern a form. The form follows as long as
 * `inhalt`, what it shows, stays the same; when that changed elsewhere, the old version stays, so that the server
 * refuses until the person has seen the new content: nothing is overwritten silently.
 */
export function useGrundlage(version: number, inhalt: unknown): Grundlage {
  const text = JSON.stringify(inhalt);
  const [gesehen, setGesehen] = useState({ version, text, frei: false });
  if (gesehen.version !== version && (gesehen.text === text || gesehen.frei)) {
    setGesehen({ version, text, frei: false });
  }
  const geaendert = gesehen.text !== text && !gesehen.frei;
  const uebernimm = useCallback(() => setGesehen((alt) => ({ ...alt, frei: true })), []);
  return { version: gesehen.version, geaendert, uebernimm };
}
