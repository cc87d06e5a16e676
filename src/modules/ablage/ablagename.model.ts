import { findSteuerungsspuren } from '#src/modules/fachfrage/erkennbar.model.ts';
import { describeStelle, SPUREN } from '#src/modules/fachfrage/personenspur.model.ts';

/**
 * What tells of a person in the name of a file, in words for who named it; the same on page and server. The ending and the
 * signs that stand for a space are no part of it.
 */
export function listNamensbefunde(name: string): string[] {
  const text = name
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[_+.-]+/g, ' ')
    .trim();
  return findSteuerungsspuren(text).map(
    ({ art, von }) => `${describeStelle(text, von)}: ${SPUREN[art].text}.`,
  );
}
