import * as v from 'valibot';
import { isEdtf } from '../dates/edtf.ts';

/** What the story format and the corrections of a story are both made of. */

export const text = v.pipe(v.string(), v.minLength(1));
/** UTF-16 code units from the start of a block's text. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const edtf = v.pipe(v.string(), v.check(isEdtf, 'expected an EDTF date'));
export const entityKind = v.picklist(['person', 'place', 'organisation', 'group', 'thing']);
export const sourceKind = v.picklist([
  'stateMedia',
  'media',
  'official',
  'organisation',
  'person',
  'experts',
  'unnamed',
  'document',
  'publisher',
]);
export const eventStatus = v.picklist(['happened', 'reported', 'announced', 'planned']);
