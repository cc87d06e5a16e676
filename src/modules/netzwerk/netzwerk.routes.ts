import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { closeHelfer } from './close-helfer.ts';
import { createHelfer } from './create-helfer.ts';
import { getNetzwerk } from './get-netzwerk.ts';
import {
  closeHelferRoute,
  createHelferRoute,
  getNetzwerkRoute,
  updateHelferRoute,
} from './netzwerk.contract.ts';
import { updateHelfer } from './update-helfer.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getNetzwerkRoute, getNetzwerk),
  bindRoute(createHelferRoute, createHelfer),
  bindRoute(updateHelferRoute, updateHelfer),
  bindRoute(closeHelferRoute, closeHelfer),
];
