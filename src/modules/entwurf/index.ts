import { type Modul, bindRoute } from '#src/platform/http/bindung.ts';
import { deleteEntwurf, getEntwurf, updateEntwurf } from './entwuerfe.ts';
import { deleteEntwurfRoute, getEntwurfRoute, updateEntwurfRoute } from './entwurf.contract.ts';
import {
  deleteFoerderungsentwurf,
  getFoerderungsentwurf,
  updateFoerderungsentwurf,
} from './foerderungsentwuerfe.ts';
import {
  deleteFoerderungsentwurfRoute,
  getFoerderungsentwurfRoute,
  updateFoerderungsentwurfRoute,
} from './foerderungsentwurf.contract.ts';
import {
  deleteSteuerungsentwurf,
  getSteuerungsentwurf,
  updateSteuerungsentwurf,
} from './steuerungsentwuerfe.ts';
import {
  deleteSteuerungsentwurfRoute,
  getSteuerungsentwurfRoute,
  updateSteuerungsentwurfRoute,
} from './steuerungsentwurf.contract.ts';
import { ENTWURF_RECHTE } from './entwurf.rights.ts';

export { openEntwurf } from './open-entwurf.ts';

export const modul: Modul = {
  name: 'entwurf',
  rechte: ENTWURF_RECHTE,
  bindungen: [
    bindRoute(getEntwurfRoute, getEntwurf),
    bindRoute(updateEntwurfRoute, updateEntwurf),
    bindRoute(deleteEntwurfRoute, deleteEntwurf),
    bindRoute(getSteuerungsentwurfRoute, getSteuerungsentwurf),
    bindRoute(updateSteuerungsentwurfRoute, updateSteuerungsentwurf),
    bindRoute(deleteSteuerungsentwurfRoute, deleteSteuerungsentwurf),
    bindRoute(getFoerderungsentwurfRoute, getFoerderungsentwurf),
    bindRoute(updateFoerderungsentwurfRoute, updateFoerderungsentwurf),
    bindRoute(deleteFoerderungsentwurfRoute, deleteFoerderungsentwurf),
  ],
};
