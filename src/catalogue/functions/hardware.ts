import { hardware } from '../../data/hardware';
import type { Hardware } from '../../data/shapes';
import { headers } from '../arguments/shared';
import { defineFunction } from '../record';
import { gradeField, sourceField } from '../evidence';
import { type Field, idField, rowsOf } from '../fields';
import { words } from '../../language/words';

const dense = (precision: string) => ({
  en: `Dense PFLOP/s at ${precision}, per rack or chip as level says`,
  fr: `PFLOP/s denses en ${precision}, par baie ou par puce selon level`,
});

const columns: readonly Field<Hardware>[] = [
  idField,
  { name: 'vendor', about: { en: 'Vendor', fr: 'Fabricant' }, read: ({ vendor }) => vendor },
  { name: 'name', about: words.name, read: ({ name }) => name.en },
  { name: 'level', about: { en: 'rack or chip', fr: 'rack (baie) ou chip (puce)' }, read: ({ level }) => level },
  {
    name: 'accelerators',
    about: { en: 'Accelerator packages in it', fr: 'Accélérateurs qu’il contient' },
    read: ({ accelerators }) => accelerators,
  },
  {
    name: 'rack_kw',
    about: { en: 'IT power of the rack in kW', fr: 'Puissance informatique de la baie en kW' },
    read: ({ rackKw }) => rackKw?.value ?? null,
  },
  { name: 'fp4_dense_pflops', about: dense('FP4'), read: ({ fp4DensePflops }) => fp4DensePflops },
  { name: 'fp8_dense_pflops', about: dense('FP8'), read: ({ fp8DensePflops }) => fp8DensePflops },
  { name: 'bf16_dense_pflops', about: dense('BF16'), read: ({ bf16DensePflops }) => bf16DensePflops },
  { name: 'memory_gb', about: { en: 'Memory in GB', fr: 'Mémoire en Go' }, read: ({ memoryGb }) => memoryGb },
  {
    name: 'released',
    about: { en: 'Date of release or announcement', fr: 'Date de sortie ou d’annonce' },
    read: ({ released }) => released,
  },
  gradeField,
  sourceField,
];

export const HARDWARE = defineFunction({
  name: 'HARDWARE',
  group: 'hardware',
  shape: 'table',
  summary: {
    en: 'Table of racks and accelerators with their power and dense compute; empty where nothing is published.',
    fr: 'Tableau des baies et accélérateurs, puissance et calcul dense ; vide si rien n’est publié.',
  },
  parameters: [headers],
  columns,
  examples: [
    {
      arguments: [false],
      result: [['gb200-nvl72', 'Nvidia', 'GB200 NVL72', 'rack', 72, 120]],
      because: {
        en: 'TechRadar, 2024: about 120 kW for the rack.',
        fr: 'TechRadar, 2024 : environ 120 kW pour la baie.',
      },
    },
  ],
  compute: () => rowsOf(columns, hardware()),
});
