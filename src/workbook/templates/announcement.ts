import { rows } from './announcement-rows';
import { draftOf } from './draw-lines';

export const announcement = draftOf({ id: 'announcement', name: { en: 'Gigawatt', fr: 'Gigawatt' }, rows });
