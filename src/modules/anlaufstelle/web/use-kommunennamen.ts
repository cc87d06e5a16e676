import { listKommunenRoute } from '#src/modules/standort/standort.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';

/** Names of the Kommunen of the own Standort, by id. */
export function useKommunennamen(): ReadonlyMap<string, string> {
  const { data: sitzung } = useSitzung();
  const standortId = sitzung?.standort?.id;
  const { data } = useLesen(
    listKommunenRoute,
    { params: { standortId: standortId ?? '' } },
    { wennBereit: standortId !== undefined },
  );
  return new Map((data?.eintraege ?? []).map(({ id, name }) => [id, name]));
}
