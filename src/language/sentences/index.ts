import type { Language } from '../../data/shapes';
import { en, type Sentences } from './en';
import { fr } from './fr';

export const sentences: Readonly<Record<Language, Sentences>> = { en, fr };
